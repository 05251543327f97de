package org.followthrough.reminders.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.reminders.NeedsDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the days of a calendar, scoped as the person's lists are at the moment of reading. */
@Component
class CalendarDirectory {

    /** Nobody looks further back in a calendar, and nobody plans further ahead. */
    private static final int DAYS_BACK = 90;

    private static final int DAYS_AHEAD = 730;

    private static final int AT_MOST = 2_000;

    /** Own are the actions one leads, and those one answers for that nobody leads by name. Of a plan all count. */
    private static final String CHOSEN = """
            (a.plan_id = cast(:plan as uuid)
             or (cast(:plan as uuid) is null
                 and (a.lead_id = :viewer or (a.lead_id is null and a.manager_id = :viewer))))
            """;

    private static final String DATES =
            """
            with seen as materialized (
                select a.id, a.plan_id, a.number, a.title, a.status, a.due_on, s.next_check_on, %1$s as chosen,
                       (a.manager_id = :viewer or a.plan_id = cast(:plan as uuid)) as checked
                from action a
                join action_standing s on s.action_id = a.id
                where (%1$s or (a.manager_id = :viewer and cast(:plan as uuid) is null))
                  and a.status not in ('WITHDRAWN', 'CLOSED_BEFORE_IMPORT') and %2$s
            ), dated as (
                select 'due' as kind, a.id as thing, a.id as action_id, a.due_on as on_day, cast(null as text) as about
                from seen a
                where a.chosen and a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                union all
                select 'milestone', t.id, a.id, t.due_on, t.title
                from seen a
                join milestone t on t.action_id = a.id
                where a.chosen and a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                  and t.done_on is null and t.waived_because is null
                union all
                select 'check', a.id, a.id, a.next_check_on, null
                from seen a
                where a.checked and a.status in ('SIGNED_OFF', 'EMBEDDED') and a.next_check_on is not null
            )
            select d.kind, d.thing, d.on_day, d.about, a.id as action_id, a.number, a.title, p.id as plan_id,
                   p.name as plan_name, p.board, %4$s as discreet
            from dated d
            join action a on a.id = d.action_id
            join plan p on p.id = a.plan_id
            where d.on_day between :first and :last
            union all
            select 'board', b.id, b.meets_on, null, null, null, null, p.id, p.name, p.board, false
            from board_date b
            join plan p on p.id = b.plan_id
            where b.meets_on between :first and :last
              and (cast(:plan as uuid) is null or p.id = cast(:plan as uuid)) and %3$s
            order by on_day, thing
            limit :most
            """.formatted(CHOSEN, PlanScope.ROW_SEEN, PlanScope.PLAN_SEEN, NeedsDirectory.DISCREET);

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final DatesAfterInspections inspections;

    CalendarDirectory(JdbcClient jdbc, MessageSource messages, DatesAfterInspections inspections) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.inspections = inspections;
    }

    /** The name of a plan the viewer sees. */
    Optional<String> nameOf(PlanId plan, Viewer viewer) {
        return jdbc.sql("select p.name from plan p where p.id = :plan and " + PlanScope.PLAN_SEEN)
                .params(viewer.scope())
                .param("plan", plan.id())
                .query(String.class)
                .optional();
    }

    /**
     * What is due around the viewer's day: of their own actions, or of all that they see in a plan. Two statements.
     *
     * @param plan null for the viewer's own
     */
    List<DatedThing> dates(@Nullable PlanId plan, Viewer viewer) {
        LocalDate first = viewer.today().minusDays(DAYS_BACK);
        LocalDate last = viewer.today().plusDays(DAYS_AHEAD);
        return Stream.concat(
                        actions(first, last, plan, viewer).stream(),
                        inspections.between(first, last, plan, viewer).stream())
                .toList();
    }

    private List<DatedThing> actions(LocalDate first, LocalDate last, @Nullable PlanId plan, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("as_at", viewer.today());
        parameters.put("plan", plan == null ? null : plan.id());
        parameters.put("first", first);
        parameters.put("last", last);
        parameters.put("most", AT_MOST);
        return jdbc.sql(DATES)
                .params(parameters)
                .query((row, number) -> read(row))
                .list();
    }

    private DatedThing read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String key = kind + "-" + row.getObject("thing", UUID.class);
        LocalDate on = row.getObject("on_day", LocalDate.class);
        String plan = row.getString("plan_name");
        if (kind.equals("board")) {
            String board = row.getString("board");
            return new DatedThing(
                    key,
                    on,
                    board == null
                            ? say("reminders.calendar.board", plan)
                            : say("reminders.calendar.board.named", board, plan),
                    "/plans/" + row.getObject("plan_id", UUID.class));
        }
        String reference = "A" + row.getInt("number");
        String words = row.getBoolean("discreet")
                ? say("reminders.calendar." + kind + ".discreet", reference, plan)
                : say("reminders.calendar." + kind, reference, row.getString("title"), plan, row.getString("about"));
        return new DatedThing(key, on, words, "/actions/" + row.getObject("action_id", UUID.class));
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
