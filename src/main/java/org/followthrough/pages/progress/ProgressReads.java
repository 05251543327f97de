package org.followthrough.pages.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.history.AsAt;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the row versions how far the actions of a plan had come at the end of each month. One statement. */
@Component
class ProgressReads {

    /** Five years. */
    static final int MONTHS = 60;

    private final JdbcClient jdbc;

    ProgressReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months from the plan's first action on, at most the last {@link #MONTHS}; the last is this one as it stands today. */
    List<ProgressMonth> months(PlanId plan, Viewer viewer) {
        List<LocalDate> days = days(viewer.today());
        List<Step> steps = jdbc.sql("""
                        select step.month, step.status, sum(step.by) as by
                        from (
                            select width_bucket(held.from_at, cast(:ends as timestamptz[])) as month,
                                   held.row_data ->> 'status' as status, 1 as by
                            from %1$s held
                            where exists (select from action a where a.id = held.row_id and %2$s)
                            union all
                            select width_bucket(held.until_at, cast(:ends as timestamptz[])), held.row_data ->> 'status', -1
                            from %1$s held
                            where held.until_at is not null
                              and exists (select from action a where a.id = held.row_id and %2$s)
                        ) step
                        group by step.month, step.status
                        """.formatted(AsAt.versions("action", ":plan"), PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("ends", ends(days))
                .params(viewer.scope())
                .query((row, number) ->
                        new Step(row.getInt("month"), ActionStatus.valueOf(row.getString("status")), row.getLong("by")))
                .list();
        return summed(days, steps);
    }

    private static List<LocalDate> days(LocalDate today) {
        List<LocalDate> days = new ArrayList<>(IntStream.iterate(MONTHS - 1, back -> back > 0, back -> back - 1)
                .mapToObj(back -> YearMonth.from(today).minusMonths(back).atEndOfMonth())
                .toList());
        days.add(today);
        return days;
    }

    /** The instants after which the months are over; the last is never over. */
    private static String ends(List<LocalDate> days) {
        return days.subList(0, days.size() - 1).stream()
                .map(day -> AsAt.endOf(day).plusNanos(1_000).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static List<ProgressMonth> summed(List<LocalDate> days, List<Step> steps) {
        Map<ActionStatus, Long> actions = new EnumMap<>(ActionStatus.class);
        List<ProgressMonth> months = new ArrayList<>();
        for (int month = 0; month < days.size(); month++) {
            for (Step step : steps) {
                if (step.month() == month) {
                    actions.merge(step.status(), step.by(), Long::sum);
                }
            }
            months.add(ProgressMonth.of(days.get(month), actions));
        }
        return months.stream().dropWhile(ProgressMonth::isEmpty).toList();
    }

    /** By how many the actions of a status grew in a month. */
    private record Step(int month, ActionStatus status, long by) {}
}
