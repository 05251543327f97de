package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** How a plan is run, as labels with what belongs to each. */
final class GovernanceWords {

    private static final String NEXT = "next-meetings";
    private static final String PAST = "past-meetings";

    private final PaperWords words;

    GovernanceWords(PaperWords words) {
        this.words = words;
    }

    List<Fact> facts(Governance run, LocalDate asAt) {
        return List.of(
                fact("sponsor", said(run.sponsor())),
                fact("board", said(run.board())),
                fact(NEXT, meetings(run, day -> !day.isBefore(asAt))),
                fact(PAST, meetings(run, day -> day.isBefore(asAt))),
                fact("updates", words.of("reports.action-plan.update-days", run.updateDays())),
                fact(
                        "inspections",
                        run.inspections().isEmpty()
                                ? words.of("reports.action-plan.no-inspections")
                                : String.join("\n", run.inspections())));
    }

    /** The same with a line for each of the board's dates, so that days are days where people sort and reckon. */
    List<Line> lines(Governance run, LocalDate asAt) {
        List<Line> lines = new ArrayList<>();
        for (Fact fact : facts(run, asAt)) {
            List<LocalDate> days = run.meetings().stream()
                    .filter(day -> fact.label().equals(label(day.isBefore(asAt) ? PAST : NEXT)))
                    .toList();
            if (days.isEmpty()) {
                lines.add(new Line(fact.label(), fact.value()));
            }
            days.forEach(day -> lines.add(new Line(fact.label(), day)));
        }
        return lines;
    }

    /**
     * A label with what belongs to it.
     *
     * @param value a text or a day
     */
    record Line(String label, Object value) {}

    private String meetings(Governance run, Predicate<LocalDate> which) {
        String days = run.meetings().stream().filter(which).map(words::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? words.of("reports.action-plan.none") : days;
    }

    private String said(@Nullable String value) {
        return Stream.of(Objects.requireNonNullElse(value, ""))
                .filter(some -> !some.isBlank())
                .findFirst()
                .orElseGet(() -> words.of("reports.action-plan.not-said"));
    }

    private Fact fact(String key, String value) {
        return new Fact(label(key), value);
    }

    private String label(String key) {
        return words.of("reports.action-plan.fact." + key);
    }
}
