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
                        , e.id, e.title, e.shows, e.proof, e.dated_on,
                          v.id as version_id, v.number, v.link, v.file_name, f.size, n.name as added_by, v.added_at,
                          o.name as council
                        from action a
                        left join evidence e on e.action_id = a.id
                          and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                        left join lateral (select * from evidence_version w where w.evidence_id = e.id
                                           order by w.number desc limit 1) v on true
                        left join stored_file f on f.id = v.file_id
                        left join person n on n.id = v.added_by
                        left join organisation o on o.id = e.audience_id and a.audience_id is null
                        where a.id = :action and""" + PlanScope.ROW_SEEN + "order by e.id desc")
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> new Line(ActionsOfEvidence.read(row), rowOrNull(row)))
                .list();
        ActionOfEvidence its = lines.stream().findFirst().map(Line::action).orElseThrow(() -> NotFound.of(action));
        return new EvidenceOfAction(
                action,
                its.mayBeAddedToBy(viewer),
                lines.stream().map(Line::row).filter(Objects::nonNull).toList());
    }

    private static @Nullable EvidenceRow rowOrNull(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return id == null
                ? null
                : new EvidenceRow(
                        new EvidenceId(id),
                        row.getString("title"),
                        row.getString("shows"),
                        Proof.valueOf(row.getString("proof")),
                        row.getObject("dated_on", LocalDate.class),
                        row.getInt("number"),
                        new EvidenceVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("link"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("added_by"),
                        instant(row, "added_at"),
                        row.getString("council"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Line(ActionOfEvidence action, @Nullable EvidenceRow row) {}
}
