package org.followthrough.assurance.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the embedding checks that are to be made. */
@Component
public class DueChecks {

    /** How far ahead they are shown. */
    public static final int DAYS_AHEAD = 30;

    /** More than anybody makes in a sitting; the rest comes up as these are made. */
    public static final int AT_MOST = 50;

    private final JdbcClient jdbc;

    DueChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of actions the viewer sees that are overdue or due within {@link #DAYS_AHEAD} days, the most overdue first, at
     * most {@link #AT_MOST}. One statement.
     */
    public List<DueCheckRow> of(Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.plan_id, p.name as plan_name, a.lead_title, a.lead_id, a.status,
                               s.next_check_on, s.times_not_held,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (a.audience_id is null or po.organisation_id = a.audience_id)) as concerned,
                               r.requested_by
                        from action_standing s
                        join action a on a.id = s.action_id
                        join plan p on p.id = a.plan_id
                        left join sign_off_decision d on d.id = %s
                        left join sign_off_request r on r.id = d.request_id
                        where s.next_check_on <= :last and a.status in ('SIGNED_OFF', 'EMBEDDED') and %s
                        order by s.next_check_on, p.name, a.number
                        limit :most
                        """.formatted(DueCheckSql.SIGN_OFF, PlanScope.ROW_SEEN))
                .params(viewer.scope())
                .param("last", viewer.today().plusDays(DAYS_AHEAD))
                .param("most", AT_MOST)
                .query((row, number) -> read(row, viewer))
                .list();
    }

    private static DueCheckRow read(ResultSet row, Viewer viewer) throws SQLException {
        LocalDate dueOn = row.getObject("next_check_on", LocalDate.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        UUID lead = row.getObject("lead_id", UUID.class);
        return new DueCheckRow(
                new ActionId(row.getObject("id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("title"),
                new PlanId(plan),
                row.getString("plan_name"),
                row.getString("lead_title"),
                ActionStatus.valueOf(row.getString("status")),
                dueOn,
                Math.max(0, ChronoUnit.DAYS.between(dueOn, viewer.today())),
                row.getInt("times_not_held"),
                mayCheck(row, plan, lead == null ? null : new PersonId(lead), viewer));
    }

    private static boolean mayCheck(ResultSet row, UUID plan, @Nullable PersonId lead, Viewer viewer)
            throws SQLException {
        List<OrganisationId> concerned = Stream.of(
                        (UUID[]) row.getArray("concerned").getArray())
                .map(OrganisationId::new)
                .toList();
        return viewer.holds(PlanScope.KEEPERS, concerned, plan)
                && CheckRule.unmet(lead, row.getObject("requested_by", UUID.class), viewer.id())
                        .isEmpty();
    }
}
