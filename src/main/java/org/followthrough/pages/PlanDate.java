package org.followthrough.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.workingdays.Reckoning;

/** A date after one of the inspections that a plan answers; these come latest first. */
record PlanDate(PlanInspection inspection, DateShown date) {

    private static final Comparator<PlanDate> BY_DAY = Comparator.comparing(
            (PlanDate one) -> one.date().dueOn(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /** Those still to come, to be counted or to be typed, soonest first; and that none applies after the latest. */
    static List<PlanDate> ahead(List<PlanInspection> inspections, LocalDate today) {
        return all(inspections).stream()
                .filter(one -> one.isAhead(inspections.get(0), today))
                .sorted(BY_DAY)
                .toList();
    }

    /** The others, latest first; then those without a day. */
    static List<PlanDate> others(List<PlanInspection> inspections, LocalDate today) {
        return all(inspections).stream()
                .filter(one -> !one.isAhead(inspections.get(0), today))
                .sorted(Comparator.comparing(
                        (PlanDate one) -> one.date().dueOn(), Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private boolean isAhead(PlanInspection latest, LocalDate today) {
        boolean noneApplies = date.dueOn() == null && date.date().reckoning() == Reckoning.NONE_APPLIES;
        return date.isOpen(today) || (noneApplies && inspection.id().equals(latest.id()));
    }

    private static List<PlanDate> all(List<PlanInspection> inspections) {
        return inspections.stream()
                .flatMap(inspection -> inspection.dates().stream().map(date -> new PlanDate(inspection, date)))
                .toList();
    }
}
