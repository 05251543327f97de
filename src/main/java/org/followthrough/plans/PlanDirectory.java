package org.followthrough.plans;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans: the list, one plan and its health. */
@Component
public class PlanDirectory {

    private static final String NAMES_OF_ORGANISATIONS = """
            (select string_agg(o.name, ', ' order by o.name)
             from plan_organisation po
             join organisation o on o.id = po.organisation_id
             where po.plan_id = p.id) as organisation_names
            """;

    private final JdbcClient jdbc;

    PlanDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans the viewer sees, by name, each with the health of its actions as at today. One statement. */
    public Page<PlanRow> page(Viewer viewer, int page) {
        List<CountedPlan> found = jdbc.sql("""
                        with seen as materialized (
                            select p.* from plan p where %s
                        ), shown as (
                            select p.* from seen p
                            order by p.name, p.id
                            limit :size offset :offset
                        )
                        select counted.total, p.id, p.name, p.board, %s, health.*
                        from (select count(*) as total from seen) counted
                        left join shown p on true
                        left join lateral (
                            select %s
                            from action a
                            join action_standing s on s.action_id = a.id
                            where a.plan_id = p.id and %s
                        ) health on true
                        order by p.name, p.id
                        """.formatted(
                        PlanScope.PLAN_SEEN, NAMES_OF_ORGANISATIONS, ActionRatingSql.HEALTH, PlanScope.ROW_SEEN))
                .params(viewer.scope())
                .param("as_at", viewer.today())
                .param("size", Page.USUAL_SIZE)
                .param("offset", (page - 1) * Page.USUAL_SIZE)
                .query((row, number) ->
                        new CountedPlan(row.getObject("id") == null ? null : readRow(row), row.getLong("total")))
                .list();
        List<PlanRow> rows =
                found.stream().map(CountedPlan::plan).filter(Objects::nonNull).toList();
        return new Page<>(rows, page, Page.USUAL_SIZE, found.get(0).total(), "/plans");
    }

    /**
     * One plan in full.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    public PlanDetails details(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select p.id, p.version, p.name, p.sponsor, p.board, p.update_interval_days, %s,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = p.id) as organisations,
                               array(select i.id from plan_inspection pi
                                     join inspection i on i.id = pi.inspection_id
                                     where pi.plan_id = p.id and %s) as inspections,
                               array(select bd.meets_on from board_date bd
                                     where bd.plan_id = p.id order by bd.meets_on) as board_dates
                        from plan p
                        where p.id = :plan and %s
                        """.formatted(NAMES_OF_ORGANISATIONS, InspectionScope.SEEN, PlanScope.PLAN_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> readDetails(row))
                .optional()
                .orElseThrow(() -> NotFound.of(plan));
    }

    private static PlanRow readRow(ResultSet row) throws SQLException {
        return new PlanRow(
                Columns.id(row, "id", PlanId::new),
                row.getString("name"),
                row.getString("organisation_names"),
                row.getString("board"),
                PlanHealth.read(row));
    }

    private static PlanDetails readDetails(ResultSet row) throws SQLException {
        return new PlanDetails(
                Columns.id(row, "id", PlanId::new),
                row.getInt("version"),
                row.getString("name"),
                row.getString("sponsor"),
                row.getString("board"),
                row.getInt("update_interval_days"),
                Columns.list(row, "organisations", UUID.class, OrganisationId::new),
                row.getString("organisation_names"),
                Columns.list(row, "inspections", UUID.class, InspectionId::new),
                Columns.list(row, "board_dates", Date.class, Date::toLocalDate));
    }

    private record CountedPlan(@Nullable PlanRow plan, long total) {}
}
