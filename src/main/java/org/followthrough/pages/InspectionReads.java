package org.followthrough.pages;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one inspection; {@link #head} settles whether the viewer sees it, the others follow it. */
@Component
class InspectionReads {

    private final JdbcClient jdbc;

    InspectionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The inspection, or 404 when there is none or it is not the viewer's to see. */
    InspectionHead head(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        select i.id, i.reference, i.title, i.kind, f.name as framework, f.effective_from, i.started_on,
                               i.ended_on, i.received_on, i.published_on, i.scope, i.confidentiality,
                               not (i.confidentiality = 'OPEN'
                                    or (i.confidentiality = 'UNTIL_PUBLISHED'
                                        and coalesce(i.published_on <= :today, false))) as hidden,
                               array(select io.organisation_id from inspection_organisation io
                                     where io.inspection_id = i.id) as organisation_ids,
                               (select string_agg(o.name, ', ' order by o.name)
                                from inspection_organisation io
                                join organisation o on o.id = io.organisation_id
                                where io.inspection_id = i.id) as organisations,
                               array(select s.name from inspector s
                                     where s.inspection_id = i.id order by s.position) as inspectors,
                               array(select n.name from inspection_reader ir join person n on n.id = ir.person_id
                                     where ir.inspection_id = i.id
                                       and (ir.until_date is null or ir.until_date >= :today)
                                     order by n.name) as readers,
                               exists (select from letter l where l.inspection_id = i.id) as letter,
                               %s
                        from inspection i
                        join framework f on f.id = i.framework_id
                        %s
                        where i.id = :inspection and %s
                        """.formatted(DatesAfterInspection.COLUMNS, DatesAfterInspection.JOINS, InspectionScope.SEEN))
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> NotFound.of(inspection));
    }

    List<InspectionJudgementRow> judgements(InspectionId inspection) {
        return jdbc.sql("""
                        select coalesce(j.area_as_printed, a.name) as area, j.grade
                        from judgement j
                        join judgement_area a on a.id = j.judgement_area_id
                        where j.inspection_id = :inspection
                        order by a.position
                        """)
                .param("inspection", inspection.id())
                .query((row, number) -> new InspectionJudgementRow(row.getString("area"), row.getString("grade")))
                .list();
    }

    List<InspectionRecommendationRow> recommendations(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        select r.id, r.reference, r.kind, r.words, r.responsible_body, r.framework_reference,
                               r.regulation, r.due_on, r.correction, r.outcome_wanted,
                               (select count(*)
                                from action_recommendation ar
                                join action a on a.id = ar.action_id and a.status <> 'WITHDRAWN'
                                where ar.recommendation_id = r.id and %1$s) as actions,
                               (select count(*)
                                from recommendation_comment c
                                join finding f on f.id = c.finding_id
                                join inspection i on i.id = f.inspection_id
                                where c.recommendation_id = r.id and %2$s) as comments,
                               (select count(*)
                                from said_before s
                                join recommendation other on other.id = s.earlier_id
                                join inspection i on i.id = other.inspection_id
                                where s.later_id = r.id and %2$s) as said_before,
                               (select count(*)
                                from same_words s
                                join recommendation other
                                  on other.id = case when s.one_id = r.id then s.other_id else s.one_id end
                                join inspection i on i.id = other.inspection_id
                                where r.id in (s.one_id, s.other_id) and %2$s) as same_words
                        from recommendation r
                        where r.inspection_id = :inspection
                        order by r.position
                        """.formatted(PlanScope.ROW_SEEN, InspectionScope.SEEN))
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) -> recommendation(row))
                .list();
    }

    List<InspectionFindingRow> findings(InspectionId inspection) {
        return jdbc.sql("""
                        select f.id, f.position, f.section, f.paragraph, f.words, f.type, f.correction
                        from finding f
                        where f.inspection_id = :inspection
                        order by f.position
                        """)
                .param("inspection", inspection.id())
                .query((row, number) -> new InspectionFindingRow(
                        new FindingId(row.getObject("id", UUID.class)),
                        row.getInt("position"),
                        LetterWords.plain(row.getString("section")),
                        row.getString("paragraph"),
                        LetterWords.plain(row.getString("words")),
                        FindingType.valueOf(row.getString("type")),
                        row.getString("correction")))
                .list();
    }

    List<InspectionPlanRow> plans(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        select p.id, p.name
                        from plan p
                        join plan_inspection pi on pi.plan_id = p.id and pi.inspection_id = :inspection
                        where %s
                        order by p.name, p.id
                        """.formatted(PlanScope.PLAN_SEEN))
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new InspectionPlanRow(new PlanId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static InspectionRecommendationRow recommendation(ResultSet row) throws SQLException {
        return new InspectionRecommendationRow(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                LetterWords.plain(row.getString("words")),
                row.getString("responsible_body"),
                row.getString("framework_reference"),
                row.getString("regulation"),
                row.getObject("due_on", LocalDate.class),
                row.getString("correction"),
                row.getString("outcome_wanted"),
                row.getInt("actions"),
                row.getInt("comments"),
                row.getInt("said_before"),
                row.getInt("same_words"));
    }

    private static InspectionHead head(ResultSet row) throws SQLException {
        return new InspectionHead(
                new InspectionId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                InspectionKind.valueOf(row.getString("kind")),
                row.getString("framework"),
                row.getObject("effective_from", LocalDate.class),
                organisations(row.getArray("organisation_ids")),
                row.getString("organisations"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("scope"),
                List.of((String[]) row.getArray("inspectors").getArray()),
                Confidentiality.valueOf(row.getString("confidentiality")),
                List.of((String[]) row.getArray("readers").getArray()),
                row.getBoolean("hidden"),
                row.getBoolean("letter"),
                DatesAfterInspection.read(row));
    }

    private static List<OrganisationId> organisations(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).map(OrganisationId::new).toList();
    }
}
