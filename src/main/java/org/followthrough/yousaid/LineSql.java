package org.followthrough.yousaid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;

/** What is read of lines, and which of them the public may see. */
final class LineSql {

    /**
     * Predicate over a recommendation with the alias {@code r}: it is no secret. It comes from no inspection, or from one that is
     * open to everybody on {@code :today}.
     */
    static final String OPEN_RECOMMENDATION = """
            (r.inspection_id is null
             or exists (select from inspection open_i
                        where open_i.id = r.inspection_id
                          and (open_i.confidentiality = 'OPEN'
                               or (open_i.confidentiality = 'UNTIL_PUBLISHED' and open_i.published_on <= :today))))
            """;

    /** Predicate over a line with the alias {@code l}: what it is about may be spoken of in public. */
    static final String OPEN = """
            exists (select from recommendation r
                    where (r.id = l.recommendation_id
                           or exists (select from action_recommendation open_ar
                                      where open_ar.recommendation_id = r.id and open_ar.action_id = l.action_id))
                      and %s)
            """.formatted(OPEN_RECOMMENDATION);

    /** The latest approval {@code p} of a line {@code l}, as a lateral join. */
    static final String LATEST_APPROVAL = """
            (select * from public_line_approval every_p
             where every_p.line_id = l.id
             order by every_p.approved_at desc, every_p.id desc
             limit 1) p
            """;

    /** Lines {@code l} with all there is to tell of them, of organisations the viewer sees. */
    static final String ROWS =
            """
            select l.*, n.name as writer, wn.name as withdrawer, %s as open,
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
            where l.organisation_id = any(cast(:organisations as uuid[])) and\s""".formatted(OPEN, PlanScope.ROW_SEEN, RecommendationScope.SEEN, PlanScope.ROW_SEEN, LATEST_APPROVAL);

    private LineSql() {}

    static LineRow read(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        return new LineRow(
                new PublicLineId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                words(row, ""),
                action == null
                        ? LineSubject.of(new RecommendationId(row.getObject("recommendation_id", UUID.class)))
                        : LineSubject.of(new ActionId(action)),
                row.getString("about"),
                idOrNull(row, "measure_id", MeasureId::new),
                row.getString("measure_name"),
                row.getBoolean("open"),
                row.getString("writer"),
                instant(row, "written_at"),
                row.getObject("approved_at") == null ? null : approval(row, "p_"),
                row.getObject("withdrawn_at") == null
                        ? null
                        : new LineRow.Withdrawal(
                                row.getString("withdrawn_because"),
                                row.getString("withdrawer"),
                                instant(row, "withdrawn_at")));
    }

    /** @param of what the names of the columns of words begin with */
    static LineRow.Approval approval(ResultSet row, String of) throws SQLException {
        return new LineRow.Approval(
                words(row, of),
                idOrNull(row, of + "measure_id", MeasureId::new),
                figure(row),
                row.getString("approver"),
                instant(row, "approved_at"));
    }

    static @Nullable LineFigure figure(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("figure_on", LocalDate.class);
        return on == null ? null : new LineFigure(row.getString("figure_of"), row.getString("figure_words"), on);
    }

    static LineWords words(ResultSet row, String of) throws SQLException {
        return new LineWords(
                row.getString(of + "topic"),
                AskedBy.valueOf(row.getString(of + "asked_of_us_by")),
                row.getString(of + "asked"),
                row.getString(of + "did"),
                row.getString(of + "different"));
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
