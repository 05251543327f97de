package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists recommendations, of inspections and local ones, for those who may see them. */
@Component
class RecommendationLists {

    private static final String ASKED_FOR =
            """
            from recommendation r
            left join inspection n on n.id = r.inspection_id
            left join local_recommendation l on l.recommendation_id = r.id
            cross join lateral (
                select %s as rating, count(a.id) filter (where a.status <> 'WITHDRAWN') as actions
                from action_recommendation ar
                join action a on a.id = ar.action_id and %s
                join action_standing s on s.action_id = a.id
                where ar.recommendation_id = r.id
            ) answered
            where %s
              and (cast(:organisation as uuid) is null
                   or (r.inspection_id is null and r.organisation_id = cast(:organisation as uuid))
                   or exists (select from inspection_organisation io
                              where io.inspection_id = r.inspection_id
                                and io.organisation_id = cast(:organisation as uuid)))
              and (cast(:kind as text) is null or r.kind = cast(:kind as text))
              and (cast(:rating as text) is null or answered.rating = cast(:rating as text)
                   or (cast(:rating as text) = 'NO_PLAN' and answered.actions = 0))
            """.formatted(ActionRatingSql.RATING_OF_RECOMMENDATION, PlanScope.ROW_SEEN, RecommendationScope.SEEN);

    private final JdbcClient jdbc;

    RecommendationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many the filter keeps: what inspectors and others asked for, and apart from it needs of our reading. */
    Count count(RecommendationFilter filter, Viewer viewer) {
        return asked("""
                        select count(*) filter (where r.kind not in ('OUR_READING', 'LOCAL')) as items,
                               count(*) filter (where r.kind = 'LOCAL') as locals,
                               count(*) filter (where r.kind = 'OUR_READING') as readings
                        """ + ASKED_FOR, filter, viewer)
                .query((row, number) -> new Count(row.getLong("items"), row.getLong("locals"), row.getLong("readings")))
                .single();
    }

    /** One page of them, latest first. */
    Page<RecommendationListRow> page(RecommendationFilter filter, Count count, int page, Viewer viewer) {
        List<RecommendationListRow> rows = asked("""
                        select r.id, r.reference, r.kind, r.words, coalesce(n.title, l.source) as said_in,
                               coalesce(n.started_on, l.said_on) as said_on, l.response, answered.rating, answered.actions,
                               (select string_agg(o.name, ', ' order by o.name)
                                from organisation o
                                where (r.inspection_id is null and o.id = r.organisation_id)
                                   or exists (select from inspection_organisation io
                                              where io.inspection_id = r.inspection_id and io.organisation_id = o.id)
                               ) as organisations
                        """ + ASKED_FOR + """
                        order by coalesce(n.started_on, l.said_on) desc nulls last, r.inspection_id, r.position, r.reference
                        limit :size offset :offset
                        """, filter, viewer)
                .param("size", Page.USUAL_SIZE)
                .param("offset", (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> row(row))
                .list();
        return new Page<>(rows, page, Page.USUAL_SIZE, count.all(), filter.address());
    }

    private JdbcClient.StatementSpec asked(String sql, RecommendationFilter filter, Viewer viewer) {
        return jdbc.sql(sql)
                .params(viewer.scope())
                .param("as_at", viewer.today())
                .param("organisation", filter.organisationId())
                .param("kind", filter.kindName())
                .param("rating", filter.ratingName());
    }

    private static RecommendationListRow row(ResultSet row) throws SQLException {
        return new RecommendationListRow(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                row.getString("organisations"),
                row.getString("said_in"),
                row.getObject("said_on", LocalDate.class),
                row.getString("response"),
                row.getLong("actions"),
                Rating.valueOf(row.getString("rating")));
    }

    /**
     * How many recommendations there are.
     *
     * @param items the inspectors' own
     * @param locals from self-evaluation, audit, peer review and scrutiny
     * @param readings needs of our reading, counted apart
     */
    record Count(long items, long locals, long readings) {

        /** Those of our reading too: as many as the list has rows. */
        public long all() {
            return items + locals + readings;
        }
    }
}
