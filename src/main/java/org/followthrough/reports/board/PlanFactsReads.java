package org.followthrough.reports.board;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.board.PlanFacts.InspectionLine;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whose plan it is, and which inspections it answers. Two statements. */
@Component
class PlanFactsReads {

    private final JdbcClient jdbc;

    PlanFactsReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlanFacts of(PlanId plan, Viewer viewer) {
        List<InspectionLine> inspections = inspections(plan, viewer);
        return jdbc.sql("""
                        select p.name, p.sponsor, p.board, p.update_interval_days,
                               array(select b.meets_on from board_date b where b.plan_id = p.id order by b.meets_on) as boards
                        from plan p
                        where p.id = :plan and %s
                        """.formatted(PlanScope.PLAN_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new PlanFacts(
                        row.getString("name"),
                        row.getString("sponsor"),
                        row.getString("board"),
                        row.getInt("update_interval_days"),
                        Arrays.stream((Date[]) row.getArray("boards").getArray())
                                .map(Date::toLocalDate)
                                .toList(),
                        inspections))
                .optional()
                .orElseThrow(() -> NotFound.of(plan));
    }

    private List<InspectionLine> inspections(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select i.reference, i.title, i.started_on, i.ended_on, i.published_on,
                               array(select coalesce(j.area_as_printed, ja.name) || ': ' || j.grade
                                     from judgement j
                                     join judgement_area ja on ja.id = j.judgement_area_id
                                     where j.inspection_id = i.id
                                     order by ja.position) as judgements
                        from plan_inspection pi
                        join inspection i on i.id = pi.inspection_id
                        where pi.plan_id = :plan and %s
                        order by i.started_on desc, i.reference
                        """.formatted(InspectionScope.SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new InspectionLine(
                        row.getString("reference"),
                        row.getString("title"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        List.of((String[]) row.getArray("judgements").getArray())))
                .list();
    }
}
