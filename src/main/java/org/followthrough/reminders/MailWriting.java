package org.followthrough.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.people.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Puts what needs somebody into the words of a mail. Of an action about a confidential inspection a mail says the
 * reference and the plan, whoever it goes to: it leaves the pages.
 */
@Component
class MailWriting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The rest is a link away. */
    private static final int SHOWN_OF_EACH = 20;

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final ReminderSettings settings;

    MailWriting(ITemplateEngine templates, MessageSource messages, ReminderSettings settings) {
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
    }

    MailWords digest(Viewer viewer, Needs needs) {
        return written(new MailText(
                say("reminders.digest.subject", needs.total()),
                say("reminders.mail.greeting", viewer.name()),
                say("reminders.digest.opening", needs.total(), DAY.format(needs.day())),
                needs.kinds().stream().map(this::section).toList(),
                home(),
                say("reminders.digest.foot"),
                new MailText.Link(say("reminders.digest.choose"), settings.address("/account/reminders"))));
    }

    MailWords escalation(Viewer viewer, LocalDate day, List<LateAction> late) {
        return written(new MailText(
                say("reminders.escalation.subject", late.size()),
                say("reminders.mail.greeting", viewer.name()),
                say("reminders.escalation.opening", late.size(), DAY.format(day)),
                List.of(EscalationLevel.values()).stream()
                        .map(level -> late.stream()
                                .filter(one -> one.level() == level)
                                .toList())
                        .filter(of -> !of.isEmpty())
                        .map(of -> section(of, day))
                        .toList(),
                home(),
                say("reminders.escalation.foot"),
                null));
    }

    private MailText.Section section(Needs.OfKind kind) {
        List<Need> shown = kind.first().stream().limit(SHOWN_OF_EACH).toList();
        return new MailText.Section(
                say("reminders.mail.heading", say(kind.kind().nameKey()), kind.total()),
                shown.stream().map(this::item).toList(),
                kind.total() > shown.size() ? say("reminders.mail.more", kind.total() - shown.size()) : null);
    }

    private MailText.Item item(Need need) {
        return new MailText.Item(
                name(need.discreet(), need.reference(), need.title(), need.planName()),
                say(need.whyKey(), need.discreetWhyArguments()),
                settings.address(need.address()));
    }

    private MailText.Section section(List<LateAction> late, LocalDate day) {
        EscalationLevel level = late.get(0).level();
        List<LateAction> shown = late.stream().limit(SHOWN_OF_EACH).toList();
        return new MailText.Section(
                say("reminders.escalation.heading." + level, late.size()),
                shown.stream().map(one -> item(one, day)).toList(),
                late.size() > shown.size() ? say("reminders.mail.more", late.size() - shown.size()) : null);
    }

    private MailText.Item item(LateAction late, LocalDate day) {
        return new MailText.Item(
                name(late.discreet(), late.reference(), late.title(), late.planName()),
                say("reminders.why.OVERDUE", Need.between(late.dueOn(), day), DAY.format(late.dueOn())) + " "
                        + say("reminders.escalation.lead", late.leadTitle()),
                settings.address("/actions/" + late.action()));
    }

    private String name(boolean discreet, String reference, String title, String plan) {
        return discreet
                ? say("reminders.mail.discreet", reference, plan)
                : say("reminders.mail.name", reference, title, plan);
    }

    private MailText.Link home() {
        return new MailText.Link(say("reminders.mail.home"), settings.address("/"));
    }

    private MailWords written(MailText text) {
        return new MailWords(
                text.subject(),
                text.plain(),
                templates.process("reminders/mail", new Context(Locale.UK, Map.of("mail", text))));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
