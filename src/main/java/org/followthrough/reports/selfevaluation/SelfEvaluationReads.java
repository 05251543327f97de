package org.followthrough.reports.selfevaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.PlainWords;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what inspectors found and judged, and which measures speak for which actions. One statement each. */
@Component
class SelfEvaluationReads {

    /** The heading over a finding may be an area as another version of the framework calls it. */
    private static final String FOUND = """
            select f.type, f.section, f.paragraph, f.words, i.reference, i.title, coalesce(i.scope, '') as scope,
                   (select ja.subjects[1] from judgement_area ja
                    where starts_with(lower(f.section), lower(ja.name))
                    order by ja.framework_id = i.framework_id desc, length(ja.name) desc, ja.framework_id desc
                    limit 1) as subject,
                   array(select r.reference
                         from recommendation_finding rf
                         join recommendation r on r.id = rf.recommendation_id
                         where rf.finding_id = f.id
                         order by r.reference) as stands
            from plan_inspection pi
            join inspection i on i.id = pi.inspection_id
            join finding f on f.inspection_id = i.id
            where pi.plan_id = :plan and f.type in ('STRENGTH', 'NEEDS_IMPROVEMENT') and %s
            order by i.started_on desc, i.reference, f.position
            """.formatted(InspectionScope.SEEN);

    private static final String JUDGED = """
            select ja.subjects, coalesce(j.area_as_printed, ja.name) as area, j.grade, i.reference, i.started_on
            from plan_inspection pi
            join inspection i on i.id = pi.inspection_id
            join judgement j on j.inspection_id = i.id
            join judgement_area ja on ja.id = j.judgement_area_id
            where pi.plan_id = :plan and %s
            order by i.started_on desc, i.reference, ja.position
            """.formatted(InspectionScope.SEEN);

    private static final String SPEAKS = """
            select ma.measure_id, ma.action_id
            from measure_action ma
            where ma.plan_id = :plan
              and (ma.audience_id is null or ma.audience_id = any(cast(:organisations as uuid[])))
            """;

    private final JdbcClient jdbc;

    SelfEvaluationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> found(PaperRequest request) {
        return asked(FOUND, request).query((row, number) -> found(row)).list();
    }

    List<Judged> judged(PaperRequest request) {
        return asked(JUDGED, request)
                .query((row, number) -> new Judged(
                        Arrays.stream((String[]) row.getArray("subjects").getArray())
                                .flatMap(subject -> Subject.ofArea(subject).stream())
                                .toList(),
                        row.getString("area"),
                        row.getString("grade"),
                        row.getString("reference"),
                        row.getObject("started_on", LocalDate.class)))
                .list();
    }

    /** The actions that each measure speaks for. */
    Map<UUID, Set<UUID>> speaks(PaperRequest request) {
        Map<UUID, Set<UUID>> speaks = new HashMap<>();
        asked(SPEAKS, request).query(row -> {
            speaks.computeIfAbsent(row.getObject("measure_id", UUID.class), measure -> new HashSet<>())
                    .add(row.getObject("action_id", UUID.class));
        });
        return speaks;
    }

    private JdbcClient.StatementSpec asked(String sql, PaperRequest request) {
        return jdbc.sql(sql)
                .param("plan", request.plan().id())
                .params(request.viewer().scope());
    }

    private static Found found(ResultSet row) throws SQLException {
        String visited = row.getString("title") + " " + row.getString("scope");
        return new Found(
                FindingType.valueOf(row.getString("type")),
                Subject.ofArea(row.getString("subject")).orElseGet(() -> Subject.named(visited)),
                PlainWords.of(row.getString("words")),
                row.getString("reference"),
                row.getString("paragraph"),
                List.of((String[]) row.getArray("stands").getArray()));
    }
}
