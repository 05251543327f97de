package org.followthrough.pages.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.pages.comparison.ComparedSql.Moment;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what moved in plans since their boards last met. */
@Component
public class Movements {

    private static final String SINCE_THE_BOARD_MET = """
            with moved as (
                select p.id as plan_id, since.day, since.met,
                       (cast(since.day + 1 as timestamp) at time zone 'Europe/London') - interval '1 microsecond' as instant
                from plan p
                cross join lateral (
                    select coalesce(max(b.meets_on), cast(:today as date) - 30) as day, max(b.meets_on) is not null as met
                    from board_date b
                    where b.plan_id = p.id and b.meets_on < cast(:today as date)
                ) since
                where p.id = any(cast(:shown as uuid[])) and %s
            )
            select m.plan_id, m.day, m.met,
                   %s
            from moved m
            left join lateral %s c on true
            group by m.plan_id, m.day, m.met
            """.formatted(
                    PlanScope.PLAN_SEEN,
                    ComparedSql.counts(),
                    ComparedSql.actions("m.plan_id", new Moment("m.instant", "m.day"), Moment.TODAY));

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What moved in each of the plans that the viewer sees since its board last met before today, or in the last 30 days
     * where it has not met. One statement.
     */
    public Map<PlanId, Movement> sinceTheBoardMet(Collection<PlanId> plans, Viewer viewer) {
        List<Movement> movements = jdbc.sql(SINCE_THE_BOARD_MET)
                .param("shown", plans.stream().map(PlanId::toString).collect(Collectors.joining(",", "{", "}")))
                .params(viewer.scope())
                .query((row, number) -> Movement.read(row))
                .list();
        return movements.stream().collect(Collectors.toMap(Movement::plan, Function.identity()));
    }
}
