package org.followthrough.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a plan as another person saved it differs from what the viewer typed. */
@Component
class PlanConflicts {

    private final MessageSource messages;

    PlanConflicts(MessageSource messages) {
        this.messages = messages;
    }

    List<Conflict> between(PlanForm saved, PlanForm mine, PlanChoices choices) {
        return Stream.of(
                        of("name", saved.name(), mine.name()),
                        of(
                                "inspections",
                                PlanForm.labels(choices.inspections(), saved.inspections()),
                                PlanForm.labels(choices.inspections(), mine.inspections())),
                        of("sponsor", saved.sponsor(), mine.sponsor()),
                        of("board", saved.board(), mine.board()),
                        of("board-dates", dates(saved), dates(mine)),
                        of("interval", saved.updateIntervalDays(), mine.updateIntervalDays()))
                .flatMap(conflict -> conflict)
                .toList();
    }

    private static String dates(PlanForm form) {
        return BoardDates.write(BoardDates.read(form.boardDates()));
    }

    private Stream<Conflict> of(String field, @Nullable Object theirs, @Nullable Object mine) {
        return Conflict.between(messages.getMessage("plans.plan." + field, null, Locale.UK), theirs, mine);
    }
}
