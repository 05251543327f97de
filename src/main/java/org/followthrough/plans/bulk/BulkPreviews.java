package org.followthrough.plans.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionChange;
import org.followthrough.plans.ActionChoices;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Works out what a change of many actions would do: what changes in each row, or why it is left out. */
@Component
class BulkPreviews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;

    BulkPreviews(MessageSource messages) {
        this.messages = messages;
    }

    BulkPreview of(PlanId plan, List<ChosenAction> chosen, BulkForm form, ActionChoices choices, Viewer viewer) {
        return new BulkPreview(chosen.stream()
                .map(action -> {
                    List<BulkRow.Change> changes = changes(action, form, choices);
                    String leftOut = leftOut(plan, action, form, viewer)
                            .orElse(changes.isEmpty() ? "plans.bulk.why.same" : null);
                    return new BulkRow(
                            action, leftOut == null ? changes : List.of(), leftOut, movedOn(action, form.rowsSeen()));
                })
                .toList());
    }

    private static Optional<String> leftOut(PlanId plan, ChosenAction action, BulkForm form, Viewer viewer) {
        if (!viewer.holds(PlanScope.KEEPERS, action.concerned(), plan.id())) {
            return Optional.of("plans.bulk.why.role");
        }
        if (!action.status().isWorkedOn()) {
            return Optional.of("plans.bulk.why.status." + action.status());
        }
        LocalDate due = form.due();
        return due == null || due.equals(action.dueOn()) ? Optional.empty() : wrongDate(action, due);
    }

    private static Optional<String> wrongDate(ChosenAction action, LocalDate due) {
        if (action.dueFixed() && action.extensionOpen()) {
            return Optional.of("plans.bulk.why.extension-open");
        }
        if (action.dueFixed() && due.isBefore(action.dueOn())) {
            return Optional.of("plans.bulk.why.not-later");
        }
        if (action.startsOn() != null && due.isBefore(action.startsOn())) {
            return Optional.of("plans.bulk.why.before-start");
        }
        if (!action.dueFixed() && action.lastMilestoneOn() != null && due.isBefore(action.lastMilestoneOn())) {
            return Optional.of("plans.bulk.why.milestones");
        }
        return Optional.empty();
    }

    private List<BulkRow.Change> changes(ChosenAction action, BulkForm form, ActionChoices choices) {
        List<BulkRow.Change> changes = new ArrayList<>();
        ActionChange wanted = form.toChange();
        ActionChange.Lead lead = wanted.lead();
        if (lead != null
                && !(lead.title().equals(action.leadTitle()) && Objects.equals(lead.person(), action.lead()))) {
            changes.add(change(
                    "lead",
                    named(action.leadTitle(), action.leadName()),
                    named(lead.title(), label(choices.people(), form.lead()))));
        }
        LocalDate due = wanted.dueOn();
        if (due != null && !due.equals(action.dueOn())) {
            changes.add(change(action.dueFixed() ? "extension" : "due", DAY.format(action.dueOn()), DAY.format(due)));
        }
        if (wanted.theme() != null && !wanted.theme().equals(action.theme())) {
            changes.add(change(
                    "theme",
                    Objects.requireNonNullElse(action.themeName(), word("plans.bulk.none")),
                    Objects.requireNonNullElse(label(choices.themes(), form.theme()), "")));
        }
        form.rated().ifPresent(rating -> changes.add(change("rating", said(action.leadRating()), said(rating))));
        return List.copyOf(changes);
    }

    private static boolean movedOn(ChosenAction action, List<String> seen) {
        return seen.stream().anyMatch(row -> row.startsWith(action.id() + ":")) && !seen.contains(action.standing());
    }

    private BulkRow.Change change(String what, String before, String after) {
        return new BulkRow.Change(word("plans.bulk.change." + what), before, after);
    }

    private String said(@Nullable LeadRating rating) {
        return rating == null ? word("plans.bulk.none") : word("plans.lead-rating." + rating);
    }

    private static String named(String title, @Nullable String person) {
        return person == null ? title : title + " (" + person + ")";
    }

    private static @Nullable String label(List<Choice> choices, @Nullable String chosen) {
        return choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .map(Choice::label)
                .findFirst()
                .orElse(null);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
