package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what inspectors judged in the inspections of a plan that the viewer sees. One statement. */
@Component
class PackJudgements {

    private static final String JUDGEMENTS = """
            select i.title, i.started_on, coalesce(j.area_as_printed, ja.name) as area, j.grade,
                   (select count(*) from finding f where f.inspection_id = i.id and f.type = 'STRENGTH') as strengths
            from plan p
            join plan_inspection pi on pi.plan_id = p.id
            join inspection i on i.id = pi.inspection_id
            left join judgement j on j.inspection_id = i.id
            left join judgement_area ja on ja.id = j.judgement_area_id
            where p.id = :plan and %s and %s
            order by i.started_on desc, i.reference, ja.position
            """.formatted(PlanScope.PLAN_SEEN, InspectionScope.SEEN);

    private final JdbcClient jdbc;

    PackJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest inspection first; one without judgements has one row that says so by their lack. */
    List<PackJudgement> of(PaperRequest request) {
        return jdbc.sql(JUDGEMENTS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> new PackJudgement(
                        row.getString("title"),
                        row.getObject("started_on", LocalDate.class),
                        row.getString("area"),
                        row.getString("grade"),
                        row.getInt("strengths")))
                .list();
    }
}
