package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.yousaid.LineScope;
import org.followthrough.yousaid.pages.PageRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the home page tells the viewer: one statement for each of its parts. */
@Component
class HomeDirectory {

    private final JdbcClient jdbc;

    HomeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many actions the viewer leads, as {@code /actions?lead=...&status=OPEN} and {@code /updates} list them, and how many
     * lines they may approve for the public.
     */
    HomeTasks tasksOf(Viewer viewer) {
        return jdbc.sql("""
                        select led.open, led.update_due, words.to_approve, words.councils, words.council
                        from (select count(*) as open, count(*) filter (where %s) as update_due
                              from action a
                              join action_standing s on s.action_id = a.id
                              join plan p on p.id = a.plan_id
                              where a.lead_id = :viewer and a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                                and %s) led
                        cross join (select count(*) as to_approve, count(distinct l.organisation_id) as councils,
                                           (array_agg(l.organisation_id))[1] as council
                                    from public_line l
                                    left join lateral %s on true
                                    where l.organisation_id = any(:approves) and %s and %s) words
                        """.formatted(
                                ActionRatingSql.UPDATE_DUE + " and a.status <> 'AWAITING_SIGN_OFF'",
                                PlanScope.ROW_SEEN,
                                LineScope.LATEST_APPROVAL,
                                LineScope.TO_APPROVE,
                                LineScope.OPEN))
                .params(viewer.scope())
                .param("as_at", viewer.today())
                .param(
                        "approves",
                        viewer.reach(PageRights.APPROVERS).stream()
                                .map(OrganisationId::id)
                                .toArray(UUID[]::new))
                .query((row, number) -> tasks(row))
                .single();
    }

    /** When the boards of the viewer's plans meet from today to a day, the first so many. */
    List<BoardDateRow> boardDates(Viewer viewer, LocalDate last, int shown) {
        return jdbc.sql("""
                        select p.id, p.name, p.board, b.meets_on
                        from board_date b
                        join plan p on p.id = b.plan_id
                        where b.meets_on between :today and :last and %s
                        order by b.meets_on, p.name
                        limit :shown
                        """.formatted(PlanScope.PLAN_SEEN))
                .params(viewer.scope())
                .param("last", last)
                .param("shown", shown)
                .query((row, number) -> new BoardDateRow(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("board"),
                        row.getDate("meets_on").toLocalDate()))
                .list();
    }

    private static HomeTasks tasks(ResultSet row) throws SQLException {
        return new HomeTasks(
                row.getLong("open"),
                row.getLong("update_due"),
                row.getLong("to_approve"),
                row.getLong("councils") == 1 ? new OrganisationId(row.getObject("council", UUID.class)) : null);
    }
}
