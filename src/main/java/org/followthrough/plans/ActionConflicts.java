package org.followthrough.plans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where an action as another person saved it differs from what the viewer typed. */
@Component
class ActionConflicts {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    ActionConflicts(MessageSource messages) {
        this.messages = messages;
    }

    List<Conflict> between(ActionForm saved, ActionForm mine, ActionChoices choices) {
        return Stream.of(
                        of("title", saved.title(), mine.title()),
                        of(
                                "recommendations",
                                labels(choices.recommendations(), saved.chosen()),
                                labels(choices.recommendations(), mine.chosen())),
                        of("lead-title", saved.leadTitle(), mine.leadTitle()),
                        of("due", words(saved.dueOn()), words(mine.dueOn())),
                        of("start", words(saved.startsOn()), words(mine.startsOn())),
                        of("lead", label(choices.people(), saved.lead()), label(choices.people(), mine.lead())),
                        of(
                                "lead-organisation",
                                label(choices.partners(), saved.leadOrganisation()),
                                label(choices.partners(), mine.leadOrganisation())),
                        of(
                                "manager",
                                label(choices.people(), saved.manager()),
                                label(choices.people(), mine.manager())),
                        of("in-the-way", saved.inTheWay(), mine.inTheWay()),
                        of("outcome", saved.outcome(), mine.outcome()),
                        of("evidence-needed", saved.evidenceNeeded(), mine.evidenceNeeded()),
                        of("theme", label(choices.themes(), saved.theme()), label(choices.themes(), mine.theme())))
                .flatMap(conflict -> conflict)
                .toList();
    }

    private Stream<Conflict> of(String field, @Nullable Object theirs, @Nullable Object mine) {
        return Conflict.between(messages.getMessage("plans.action." + field, null, Locale.UK), theirs, mine);
    }

    private static String words(@Nullable DateInput typed) {
        LocalDate date = DateInput.dateOf(typed);
        return date == null ? "" : IN_WORDS.format(date);
    }

    private static String label(List<Choice> choices, @Nullable String chosen) {
        return labels(choices, Stream.ofNullable(chosen));
    }

    private static String labels(List<Choice> choices, Stream<String> chosen) {
        List<String> values = chosen.toList();
        return choices.stream()
                .filter(choice -> values.contains(choice.value()))
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
