package org.followthrough.workingdays;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the dates after an inspection, each with its rule. What a letter prints wins over what would be counted. */
public final class StatutoryClock {

    private final WorkingDays calendar;

    public StatutoryClock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The dates after an inspection: what must be published, planned and put right, and when the next one may come. */
    public List<StatutoryDate> datesAfter(DatedInspection inspection) {
        Stream<StatutoryDate> requirements = inspection.requirements().stream()
                .map(printed -> printed(DateRule.REQUIREMENT, printed.reference(), printed.dueOn()));
        return Stream.of(plans(inspection), requirements, next(inspection))
                .flatMap(dates -> dates)
                .toList();
    }

    private Stream<StatutoryDate> plans(DatedInspection inspection) {
        return switch (inspection.proceeding()) {
            case AUTHORITY_INSPECTION ->
                Stream.of(
                        counted(DateRule.PUBLISH_REPORT, inspection),
                        unlessPrinted(counted(DateRule.STATEMENT_OF_ACTION, inspection), inspection));
            case FOCUSED_VISIT ->
                inspection.priorityActions()
                        ? Stream.of(
                                counted(DateRule.DRAFT_PLAN, inspection),
                                unlessPrinted(counted(DateRule.FINAL_PLAN, inspection), inspection))
                        : unlessPrinted(DateRule.PLAN_AFTER_FOCUSED_VISIT, Reckoning.NONE_APPLIES, inspection);
            case MONITORING_VISIT ->
                unlessPrinted(DateRule.PLAN_AFTER_MONITORING_VISIT, Reckoning.NONE_APPLIES, inspection);
            case JOINT_INSPECTION -> unlessPrinted(DateRule.JOINT_STATEMENT, Reckoning.NOT_TYPED, inspection);
            case AREA_SEND ->
                unlessPrinted(
                        DateRule.AREA_SEND_PLAN,
                        inspection.priorityActions() ? Reckoning.NOT_TYPED : Reckoning.NONE_APPLIES,
                        inspection);
            case PROVIDER_INSPECTION -> Stream.empty();
        };
    }

    private StatutoryDate counted(DateRule rule, DatedInspection inspection) {
        LocalDate received = inspection.receivedOn();
        LocalDate start = received == null ? inspection.publishedOn() : received;
        if (start == null || rule.workingDays() == null) {
            return undated(rule, Reckoning.NOT_BEGUN, null);
        }
        Reckoning how = received == null ? Reckoning.COUNTED_FROM_PUBLICATION : Reckoning.COUNTED;
        return calendar.after(start, rule.workingDays())
                .map(due -> new StatutoryDate(rule, null, how, rule.certainty(), start, due, null, null))
                .orElseGet(() -> undated(rule, Reckoning.BEYOND_CALENDAR, start));
    }

    private static Stream<StatutoryDate> next(DatedInspection inspection) {
        boolean mayFollow = inspection.proceeding() == Proceeding.AUTHORITY_INSPECTION
                || inspection.proceeding() == Proceeding.PROVIDER_INSPECTION;
        return mayFollow
                ? Stream.of(next(inspection.endedOn(), inspection.next(), inspection.followed()))
                : Stream.empty();
    }

    private static StatutoryDate next(LocalDate last, @Nullable MonthsLater months, boolean followed) {
        DateRule rule = DateRule.NEXT_INSPECTION;
        return months == null || followed
                ? undated(rule, followed ? Reckoning.HAS_COME : Reckoning.NONE_STATED, last)
                : new StatutoryDate(
                        rule,
                        null,
                        Reckoning.WINDOW,
                        rule.certainty(),
                        last,
                        last.plusMonths(months.first()),
                        last.plusMonths(months.last()),
                        months);
    }

    private static Stream<StatutoryDate> unlessPrinted(DateRule rule, Reckoning why, DatedInspection inspection) {
        return Stream.of(unlessPrinted(undated(rule, why, null), inspection));
    }

    private static StatutoryDate unlessPrinted(StatutoryDate otherwise, DatedInspection inspection) {
        LocalDate printed = inspection.statementDueOn();
        return printed == null ? otherwise : printed(otherwise.rule(), null, printed);
    }

    private static StatutoryDate printed(DateRule rule, @Nullable String reference, LocalDate dueOn) {
        return new StatutoryDate(rule, reference, Reckoning.PRINTED, Certainty.PRINTED, null, dueOn, null, null);
    }

    private static StatutoryDate undated(DateRule rule, Reckoning why, @Nullable LocalDate start) {
        return new StatutoryDate(rule, null, why, rule.certainty(), start, null, null, null);
    }
}
