package org.followthrough.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how the sign-off of an action stands, to those who may see it. */
@Component
public class AssuranceDirectory {

    private final ActionsInQuestion actions;
    private final JdbcClient jdbc;

    AssuranceDirectory(ActionsInQuestion actions, JdbcClient jdbc) {
        this.actions = actions;
        this.jdbc = jdbc;
    }

    /**
     * How the sign-off of an action stands, in two statements.
     *
     * @throws org.followthrough.shared.NotFound when the action is not the viewer's to see
     */
    public AssuranceOfAction ofAction(ActionId id, Viewer viewer) {
        ActionInQuestion action = actions.seen(id, viewer);
        boolean keeps = viewer.holds(
                PlanScope.KEEPERS, action.concerned(), action.plan().id());
        Say say = Say.of(viewer, action);
        OpenRequest open = action.open();
        return new AssuranceOfAction(
                id,
                open == null ? null : open.id(),
                keeps && open != null,
                keeps && action.status().isDone(),
                say.mayDecide(),
                say.whyNot(),
                open != null && open.waitsForLeader(),
                open == null ? null : open.undone(),
                events(id, viewer));
    }

    /** What happened before a request was made, newest first, in one statement; for those who have been found to see the action. */
    List<AssuranceEvent> eventsBefore(OpenRequest open, ActionId action, Viewer viewer) {
        return events(action, viewer).stream()
                .dropWhile(event -> !open.id().id().equals(event.id()))
                .skip(1)
                .toList();
    }

    private List<AssuranceEvent> events(ActionId action, Viewer viewer) {
        return jdbc.sql("""
                        select 'REQUESTED' as kind, r.id, r.requested_on as happened_on, r.requested_at as happened_at,
                               n.name as who, r.impact as words, cast(null as date) as check_due_on,
                               cast(null as text) as no_check_reason, relied.pieces, relied.titles, relied.numbers
                        from sign_off_request r
                        join person n on n.id = r.requested_by
                        cross join lateral (select array_agg(e.id order by e.id) as pieces,
                                                   array_agg(e.title order by e.id) as titles,
                                                   array_agg(v.number order by e.id) as numbers
                                            from relied_on_evidence x
                                            join evidence_version v on v.id = x.evidence_version_id
                                            join evidence e on e.id = v.evidence_id
                                            where x.request_id = r.id
                                              and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))) relied
                        where r.action_id = :action
                        union all
                        select d.outcome, d.id, d.decided_on, d.decided_at, n.name, d.words, d.check_due_on, d.no_check_reason,
                               null, null, null
                        from sign_off_decision d
                        join person n on n.id = d.decided_by
                        where d.action_id = :action
                        union all
                        select 'ACCEPTED', f.id, f.accepted_on, f.accepted_at, n.name, f.words, f.check_due_on, f.no_check_reason,
                               null, null, null
                        from first_acceptance f
                        join person n on n.id = f.accepted_by
                        where f.action_id = :action
                        union all
                        select 'UNDONE', u.id, u.undone_on, u.undone_at, n.name,
                               case when u.audience_id is null or u.audience_id = any(cast(:organisations as uuid[]))
                                   then u.reason else '' end,
                               null, null, null, null, null
                        from sign_off_undoing u
                        join person n on n.id = u.undone_by
                        where u.action_id = :action
                        order by happened_at desc, id desc
                        """)
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> event(row))
                .list();
    }

    private static AssuranceEvent event(ResultSet row) throws SQLException {
        return new AssuranceEvent(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("words"),
                row.getObject("check_due_on", LocalDate.class),
                row.getString("no_check_reason"),
                pieces(row));
    }

    private static List<AssuranceEvent.Piece> pieces(ResultSet row) throws SQLException {
        if (row.getArray("pieces") == null) {
            return List.of();
        }
        UUID[] ids = (UUID[]) row.getArray("pieces").getArray();
        String[] titles = (String[]) row.getArray("titles").getArray();
        Integer[] numbers = (Integer[]) row.getArray("numbers").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new AssuranceEvent.Piece(new EvidenceId(ids[index]), titles[index], numbers[index]))
                .toList();
    }
}
