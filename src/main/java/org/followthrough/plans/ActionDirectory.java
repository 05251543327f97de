package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single actions: what they say, what they answer and what was reported on them. One statement each. */
@Component
public class ActionDirectory {

    private static final int UPDATES_ON_A_PAGE = 10;

    private final JdbcClient jdbc;

    ActionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One action in full.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    public ActionDetails details(ActionId action, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.version, a.plan_id, p.name as plan_name, p.update_interval_days,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (a.audience_id is null or a.audience_id = po.organisation_id)) as concerned,
                               o.name as audience_name, a.number, a.title, a.outcome, a.evidence_needed, a.theme_id,
                               t.name as theme_name, a.lead_title, a.lead_id, l.name as lead_name, a.lead_organisation_id,
                               lo.name as lead_organisation_name, a.manager_id, n.name as manager_name, a.original_due_on,
                               a.in_the_way, a.withdrawn_because, s.times_returned, s.no_changes_running,
                        """ + CouncilViewRow.COLUMN + ", " + Lasting.COLUMNS + ", " + ActionRatingSql.BASIS + ", " + ActionStepsSql.COLUMNS + """
                        from action a
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        left join organisation o on o.id = a.audience_id
                        left join theme t on t.id = a.theme_id
                        left join person l on l.id = a.lead_id
                        left join organisation lo on lo.id = a.lead_organisation_id
                        left join person n on n.id = a.manager_id
                        where a.id = :action and\s"""
                        + PlanScope.ROW_SEEN)
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> readDetails(row))
                .optional()
                .orElseThrow(() -> NotFound.of(action));
    }

    /** The recommendations an action answers, as far as the viewer sees them, by reference. */
    public List<AnsweredRow> recommendationsOf(ActionId action, Viewer viewer) {
        return jdbc.sql("""
                        select r.id, r.reference, r.kind, r.words, r.inspection_id, n.title as inspection_title,
                               (select count(*) from recommendation_finding rf where rf.recommendation_id = r.id) as findings,
                               exists (select from letter w where w.inspection_id = r.inspection_id) as in_letter,
                               array(select io.organisation_id from inspection_organisation io
                                     where io.inspection_id = r.inspection_id
                                     union select r.organisation_id where r.inspection_id is null) as councils
                        from action a
                        join action_recommendation ar on ar.action_id = a.id
                        join recommendation r on r.id = ar.recommendation_id
                        left join inspection n on n.id = r.inspection_id
                        where a.id = :action and %s and %s
                        order by r.inspection_id, r.position, r.reference
                        """.formatted(PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN))
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> new AnsweredRow(
                        Columns.id(row, "id", RecommendationId::new),
                        row.getString("reference"),
                        row.getString("kind"),
                        PlainWords.of(row.getString("words")),
                        Columns.idOrNull(row, "inspection_id", InspectionId::new),
                        row.getString("inspection_title"),
                        row.getInt("findings"),
                        row.getBoolean("in_letter"),
                        Columns.list(row, "councils", UUID.class, OrganisationId::new)))
                .list();
    }

    /** What was reported on an action, latest first. */
    public Page<UpdateRow> updatesOf(ActionId action, Viewer viewer, int page) {
        List<CountedUpdate> counted = jdbc.sql("""
                        select a.rating, a.words, a.changed, a.next, a.in_the_way, a.said_by, a.said_on, a.no_change,
                               n.name as recorded_by, a.recorded_at, o.name as council, count(*) over () as updates
                        from progress_update a
                        join action its on its.id = a.action_id
                        join person n on n.id = a.recorded_by
                        left join organisation o on o.id = a.audience_id and its.audience_id is null
                        where a.action_id = :action and %s
                        order by a.recorded_at desc, a.id desc
                        limit :size offset :offset
                        """.formatted(PlanScope.ROW_SEEN))
                .param("action", action.id())
                .params(viewer.scope())
                .param("size", UPDATES_ON_A_PAGE)
                .param("offset", (page - 1) * UPDATES_ON_A_PAGE)
                .query((row, number) -> new CountedUpdate(readUpdate(row), row.getLong("updates")))
                .list();
        long total =
                counted.stream().mapToLong(CountedUpdate::updates).findFirst().orElse(0);
        return new Page<>(
                counted.stream().map(CountedUpdate::update).toList(),
                page,
                UPDATES_ON_A_PAGE,
                total,
                "/actions/" + action);
    }

    private static UpdateRow readUpdate(ResultSet row) throws SQLException {
        return new UpdateRow(
                LeadRating.valueOf(row.getString("rating")),
                row.getString("words"),
                row.getString("changed"),
                row.getString("next"),
                row.getString("in_the_way"),
                row.getString("said_by"),
                Columns.date(row, "said_on"),
                row.getBoolean("no_change"),
                row.getString("recorded_by"),
                Columns.instant(row, "recorded_at"),
                row.getString("council"));
    }

    private static ActionDetails readDetails(ResultSet row) throws SQLException {
        return new ActionDetails(
                Columns.id(row, "id", ActionId::new),
                row.getInt("version"),
                Columns.id(row, "plan_id", PlanId::new),
                row.getString("plan_name"),
                row.getInt("update_interval_days"),
                Columns.list(row, "concerned", UUID.class, OrganisationId::new),
                row.getString("audience_name"),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("evidence_needed"),
                Columns.idOrNull(row, "theme_id", ThemeId::new),
                row.getString("theme_name"),
                row.getString("lead_title"),
                Columns.idOrNull(row, "lead_id", PersonId::new),
                row.getString("lead_name"),
                Columns.idOrNull(row, "lead_organisation_id", OrganisationId::new),
                row.getString("lead_organisation_name"),
                Columns.idOrNull(row, "manager_id", PersonId::new),
                row.getString("manager_name"),
                Columns.date(row, "original_due_on"),
                row.getString("in_the_way"),
                row.getString("withdrawn_because"),
                row.getInt("times_returned"),
                row.getInt("no_changes_running"),
                RatingBasis.read(row),
                Lasting.read(row),
                ActionStepsSql.read(row),
                CouncilViewRow.read(row));
    }

    private record CountedUpdate(UpdateRow update, long updates) {}
}
