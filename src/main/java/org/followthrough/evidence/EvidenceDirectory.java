package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists evidence for those who may see it. */
@Component
public class EvidenceDirectory {

    private final JdbcClient jdbc;

    EvidenceDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The evidence of an action, in one statement.
     *
     * @throws NotFound when the action is not the viewer's to see
     */
    public EvidenceOfAction ofAction(ActionId action, Viewer viewer) {
        List<Line> lines = jdbc.sql(
                        "select " + ActionsOfEvidence.COLUMNS + """
                        , e.id, e.title, e.state, e.shows, e.proof, e.dated_on, e.goes_out_of_date_on,
                          e.needed, e.needed_by, w.name as asked_of,
                          v.id as version_id, v.number, v.link, v.file_name, f.size, n.name as added_by, v.added_at,
                          t.reason, t.taken_by, t.taken_at, o.name as council
                        from action a
                        left join evidence e on e.action_id = a.id
                          and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                        left join lateral (select * from evidence_version w where w.evidence_id = e.id
                                           order by w.number desc limit 1) v on true
                        left join lateral (select s.reason, m.name as taken_by, s.taken_at
                                           from evidence_step s join person m on m.id = s.taken_by
                                           where s.evidence_id = e.id order by s.id desc limit 1) t on true
                        left join stored_file f on f.id = v.file_id
                        left join person n on n.id = v.added_by
                        left join person w on w.id = e.asked_of
                        left join organisation o on o.id = e.audience_id and a.audience_id is null
                        where a.id = :action and""" + PlanScope.ROW_SEEN + "order by e.id desc")
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Line(ActionsOfEvidence.read(row), countedOrNull(row, viewer.today()), uncountedOrNull(row)))
                .list();
        ActionOfEvidence its = lines.stream().findFirst().map(Line::action).orElseThrow(() -> NotFound.of(action));
        return new EvidenceOfAction(
                action,
                its.plan(),
                its.mayBeAddedToBy(viewer),
                lines.stream().map(Line::counted).filter(Objects::nonNull).toList(),
                lines.stream().map(Line::uncounted).filter(Objects::nonNull).toList());
    }

    private static @Nullable EvidenceRow countedOrNull(ResultSet row, LocalDate asAt) throws SQLException {
        EvidenceState state = stateOrNull(row);
        return state == null || !state.counts()
                ? null
                : new EvidenceRow(
                        new EvidenceId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("shows"),
                        Proof.valueOf(row.getString("proof")),
                        row.getObject("dated_on", LocalDate.class),
                        state,
                        new OutOfDate(row.getObject("goes_out_of_date_on", LocalDate.class), asAt),
                        row.getInt("number"),
                        new EvidenceVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("link"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("added_by"),
                        instant(row, "added_at"),
                        row.getString("council"));
    }

    private static @Nullable UncountedRow uncountedOrNull(ResultSet row) throws SQLException {
        EvidenceState state = stateOrNull(row);
        return state == null || state.counts()
                ? null
                : new UncountedRow(
                        new EvidenceId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        state,
                        row.getString("needed"),
                        row.getObject("needed_by", LocalDate.class),
                        row.getString("asked_of"),
                        row.getString("reason"),
                        row.getString("taken_by"),
                        instant(row, "taken_at"),
                        row.getString("council"));
    }

    /** None when the action has no evidence. */
    private static @Nullable EvidenceState stateOrNull(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null ? null : EvidenceState.valueOf(state);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Line(
            ActionOfEvidence action,
            @Nullable EvidenceRow counted,
            @Nullable UncountedRow uncounted) {}
}
