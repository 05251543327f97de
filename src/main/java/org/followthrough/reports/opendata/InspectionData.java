package org.followthrough.reports.opendata;

import java.util.List;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.plans.PlanScope;

/** The tables about a plan, the inspections behind it, and what these asked for. */
final class InspectionData {

    private static final String OF_INSPECTION = """
            from plan p
            join plan_inspection pi on pi.plan_id = p.id
            join inspection i on i.id = pi.inspection_id
            """;

    private static final String INSPECTION_SEEN =
            " where p.id = :plan and %s and %s ".formatted(PlanScope.PLAN_SEEN, InspectionScope.SEEN);

    private static final String RECOMMENDATION_SEEN =
            " where p.id = :plan and %s and %s ".formatted(PlanScope.PLAN_SEEN, PlanScope.RECOMMENDATION_SEEN);

    static final List<DataSet> ALL = List.of(
            DataSet.of(
                    "plan",
                    "plan_id:id name sponsor board update_interval_days:number first_frozen_on:date",
                    """
                    select p.id as plan_id, p.name, p.sponsor, p.board, p.update_interval_days, p.first_frozen_on
                    from plan p where p.id = :plan and\s""" + PlanScope.PLAN_SEEN),
            DataSet.of("organisations", "organisation_id:id code name kind", """
                    select o.id as organisation_id, o.code, o.name, o.kind
                    from plan p
                    join plan_organisation po on po.plan_id = p.id
                    join organisation o on o.id = po.organisation_id
                    where p.id = :plan and %s
                    order by o.name, o.id
                    """.formatted(PlanScope.PLAN_SEEN)),
            DataSet.of("board_dates", "board_date_id:id meets_on:date", """
                    select b.id as board_date_id, b.meets_on
                    from plan p
                    join board_date b on b.plan_id = p.id
                    where p.id = :plan and %s
                    order by b.meets_on, b.id
                    """.formatted(PlanScope.PLAN_SEEN)),
            DataSet.of("plan_versions", "plan_version_id:id number:number name frozen_at:moment", """
                    select v.id as plan_version_id, v.number, v.name, v.frozen_at
                    from plan p
                    join plan_version v on v.plan_id = p.id
                    where p.id = :plan and %s
                    order by v.number
                    """.formatted(
                            PlanScope.PLAN_SEEN)),
            DataSet.of(
                    "inspections",
                    "inspection_id:id reference framework kind title started_on:date ended_on:date received_on:date published_on:date scope",
                    """
                    select i.id as inspection_id, i.reference, fw.name as framework, i.kind, i.title, i.started_on, i.ended_on,
                           i.received_on, i.published_on, i.scope
                    """ + OF_INSPECTION + " join framework fw on fw.id = i.framework_id " + INSPECTION_SEEN
                            + " order by i.started_on, i.id"),
            DataSet.of(
                    "judgements",
                    "judgement_id:id inspection_id:id area area_as_printed grade",
                    """
                    select j.id as judgement_id, j.inspection_id, ja.name as area, j.area_as_printed, j.grade
                    """ + OF_INSPECTION + """
                    join judgement j on j.inspection_id = i.id
                    join judgement_area ja on ja.id = j.judgement_area_id
                    """ + INSPECTION_SEEN + " order by i.started_on, i.id, ja.position"),
            DataSet.of(
                    "findings",
                    "finding_id:id inspection_id:id position:number section paragraph page:number type words",
                    """
                    select f.id as finding_id, f.inspection_id, f.position, f.section, f.paragraph, f.page, f.type, f.words
                    """ + OF_INSPECTION + " join finding f on f.inspection_id = i.id " + INSPECTION_SEEN
                            + " order by i.started_on, i.id, f.position"),
            DataSet.of(
                    "recommendations",
                    "recommendation_id:id reference kind organisation_id:id inspection_id:id words outcome_wanted page:number"
                            + " regulation framework_reference due_on:date local_source response response_reason",
                    """
                    select r.id as recommendation_id, r.reference, r.kind, r.organisation_id, r.inspection_id, r.words,
                           r.outcome_wanted, r.page, r.regulation, r.framework_reference, r.due_on, l.source as local_source,
                           l.response, l.response_reason
                    from plan p
                    join recommendation r on %s
                    left join local_recommendation l on l.recommendation_id = r.id
                    """.formatted(PlanScope.OF_PLAN) + RECOMMENDATION_SEEN + " order by r.reference"),
            DataSet.of(
                    "recommendation_findings",
                    "recommendation_id:id finding_id:id",
                    """
                    select rf.recommendation_id, rf.finding_id
                    from plan p
                    join recommendation r on %s
                    join recommendation_finding rf on rf.recommendation_id = r.id
                    """.formatted(PlanScope.OF_PLAN) + RECOMMENDATION_SEEN + " order by r.reference, rf.finding_id"),
            DataSet.of(
                    "recommendation_updates",
                    "recommendation_update_id:id recommendation_id:id written_on:date written_by:person written_by_role words rating rating_reason",
                    """
                    select u.id as recommendation_update_id, u.recommendation_id, u.written_on, n.name as written_by,
                           n.role_title as written_by_role, u.words, u.rating, u.rating_reason
                    from plan p
                    join recommendation r on %s
                    join recommendation_update u on u.recommendation_id = r.id
                    join person n on n.id = u.written_by
                    """.formatted(PlanScope.OF_PLAN) + RECOMMENDATION_SEEN + " order by u.written_at, u.id"));

    private InspectionData() {}
}
