package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the home page tells the viewer: one statement for each of its parts. */
@Component
class HomeDirectory {

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    HomeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer's own open actions, as lead or accountable manager: worst first, then by due date. */
    HomeActions actionsOf(Viewer viewer) {
        List<CountedAction> found = jdbc.sql("""
                        select %s, p.name as plan_name, count(*) over () as total,
                               count(*) filter (where a.lead_id = :viewer and %s) over () as update_due
                        from action a
                        join action_standing s on s.action_id = a.id
                        join plan p on p.id = a.plan_id
                        where (a.lead_id = :viewer or a.manager_id = :viewer)
                          and a.status in ('NOT_STARTED', 'IN_PROGRESS') and %s
                        order by %s, a.due_on, a.id
                        limit :shown
                        """.formatted(
                        ActionRow.COLUMNS, ActionRatingSql.UPDATE_DUE, PlanScope.ROW_SEEN, ActionRatingSql.RATING_RANK))
                .params(viewer.scope())
                .param("as_at", viewer.today())
                .param("shown", SHOWN)
                .query((row, number) -> new CountedAction(
                        new HomeAction(ActionRow.read(row, viewer.today()), row.getString("plan_name")),
                        row.getLong("total"),
                        row.getLong("update_due")))
                .list();
        return new HomeActions(
                found.stream().map(CountedAction::action).toList(),
                found.isEmpty() ? 0 : found.get(0).total(),
                found.isEmpty() ? 0 : found.get(0).updateDue());
    }

    /** Requests for sign-off that wait in plans the viewer sees, longest first. */
    List<WaitingRow> requestsWaiting(Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, s.waiting_since, p.name as plan_name
                        from action a
                        join action_standing s on s.action_id = a.id
                        join plan p on p.id = a.plan_id
                        where a.status = 'AWAITING_SIGN_OFF' and %s
                        order by s.waiting_since, a.id
                        limit :shown
                        """.formatted(PlanScope.ROW_SEEN))
                .params(viewer.scope())
                .param("shown", SHOWN)
                .query((row, number) -> new WaitingRow(
                        new ActionId(row.getObject("id", UUID.class)),
                        "A" + row.getInt("number"),
                        row.getString("title"),
                        row.getString("plan_name"),
                        viewer.today().toEpochDay()
                                - row.getDate("waiting_since").toLocalDate().toEpochDay()))
                .list();
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

    private record CountedAction(HomeAction action, long total, long updateDue) {}
}
