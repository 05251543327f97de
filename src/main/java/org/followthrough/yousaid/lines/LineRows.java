package org.followthrough.yousaid.lines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.followthrough.yousaid.LineColumns;
import org.followthrough.yousaid.LineScope;
import org.followthrough.yousaid.LineSubject;
import org.followthrough.yousaid.PublicLineId;
import org.jspecify.annotations.Nullable;

/** What is read of lines for the people of their council. */
final class LineRows {

    /** Lines {@code l} with all there is to tell of them, of organisations the viewer sees. */
    static final String ROWS = """
            select l.*, count(*) over () as total, n.name as writer, wn.name as withdrawer, %s as open,
                   case when l.action_id is not null
                        then (select 'A' || a.number || ' ' || a.title from action a where a.id = l.action_id and %s)
                        else (select r.reference from recommendation r where r.id = l.recommendation_id and %s) end as about,
                   (select a.name from measure a where a.id = l.measure_id and %s) as measure_name,
                   p.topic as p_topic, p.asked_of_us_by as p_asked_of_us_by, p.asked as p_asked, p.did as p_did,
                   p.different as p_different, p.measure_id as p_measure_id, p.figure_of, p.figure_words, p.figure_on,
                   p.approved_at, pn.name as approver
            from public_line l
            join person n on n.id = l.written_by
            left join person wn on wn.id = l.withdrawn_by
            left join lateral %s on true
            left join person pn on pn.id = p.approved_by
            where l.organisation_id = any(cast(:organisations as uuid[])) and\s""".formatted(
                    LineScope.OPEN,
                    PlanScope.ROW_SEEN,
                    RecommendationScope.SEEN,
                    PlanScope.ROW_SEEN,
                    LineScope.LATEST_APPROVAL);

    private LineRows() {}

    static LineRow read(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        return new LineRow(
                new PublicLineId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                LineColumns.words(row, ""),
                action == null
                        ? LineSubject.of(new RecommendationId(row.getObject("recommendation_id", UUID.class)))
                        : LineSubject.of(new ActionId(action)),
                row.getString("about"),
                idOrNull(row, "measure_id", MeasureId::new),
                row.getString("measure_name"),
                row.getBoolean("open"),
                row.getString("writer"),
                LineColumns.instant(row, "written_at"),
                row.getObject("approved_at") == null ? null : approval(row, "p_"),
                row.getObject("withdrawn_at") == null
                        ? null
                        : new LineRow.Withdrawal(
                                row.getString("withdrawn_because"),
                                row.getString("withdrawer"),
                                LineColumns.instant(row, "withdrawn_at")));
    }

    /** @param of what the names of the columns of words begin with */
    static LineRow.Approval approval(ResultSet row, String of) throws SQLException {
        return new LineRow.Approval(
                LineColumns.words(row, of),
                idOrNull(row, of + "measure_id", MeasureId::new),
                LineColumns.figure(row),
                row.getString("approver"),
                LineColumns.instant(row, "approved_at"));
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
