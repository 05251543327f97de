package org.followthrough.plans.leader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the last rating leaders gave to recommendations, with the board dates since and the course that the actions took
 * since, both as far as the viewer sees them. How an action stood is read from the row versions, one row for each day.
 */
@Component
public class LeaderRatings {

    private static final String GIVEN = """
            with given as (
                select distinct on (u.recommendation_id) u.recommendation_id, u.rating, u.rating_reason, u.written_on,
                       u.written_at, n.name as giver
                from recommendation_update u
                join person n on n.id = u.written_by
                where u.rating is not null and u.recommendation_id = any(cast(:recommendations as uuid[]))
                order by u.recommendation_id, u.written_at desc, u.id desc
            ),
            met as (
                select distinct on (g.recommendation_id) g.recommendation_id, bd.meets_on, p.name as plan
                from given g
                join recommendation r on r.id = g.recommendation_id
                join plan p on p.id in (select ar.plan_id
                                        from action_recommendation ar
                                        where ar.recommendation_id = r.id
                                        union all
                                        select pi.plan_id from plan_inspection pi where pi.inspection_id = r.inspection_id)
                join board_date bd on bd.plan_id = p.id and bd.meets_on > g.written_on and bd.meets_on <= :today
                where %s
                order by g.recommendation_id, bd.meets_on, p.name
            ),
            answering as (
                select a.id, a.number, ar.recommendation_id, g.written_at
                from given g
                join action_recommendation ar on ar.recommendation_id = g.recommendation_id
                join action a on a.id = ar.action_id and %s
            ),
            moment as (
                select w.id, w.number, w.recommendation_id, then_v.version, cast(null as date) as day
                from answering w
                cross join lateral (select max(v.id) as version
                                    from row_version v
                                    where v.thing_id = w.id and v.table_name in ('action', 'action_standing')
                                      and v.changed_at <= w.written_at) then_v
                where then_v.version is not null
                union all
                select w.id, w.number, w.recommendation_id, max(v.id),
                       cast(v.changed_at at time zone 'Europe/London' as date)
                from answering w
                join row_version v on v.thing_id = w.id and v.table_name in ('action', 'action_standing')
                 and v.changed_at > w.written_at
                group by w.id, w.number, w.recommendation_id, cast(v.changed_at at time zone 'Europe/London' as date)
            ),
            stood as (
                select m.id as action_id, m.number, m.recommendation_id, m.day, %s
                from moment m
                cross join lateral (select v.row_data from row_version v
                                    where v.row_id = m.id and v.table_name = 'action' and v.id <= m.version
                                    order by v.id desc limit 1) av
                cross join lateral (select v.row_data from row_version v
                                    where v.row_id = m.id and v.table_name = 'action_standing' and v.id <= m.version
                                    order by v.id desc limit 1) sv
                cross join lateral jsonb_populate_record(cast(null as action), av.row_data) a
                cross join lateral jsonb_populate_record(cast(null as action_standing), sv.row_data) s
            )
            select g.recommendation_id, g.rating, g.rating_reason, g.written_on as given_on, g.giver, met.meets_on,
                   met.plan, st.*
            from given g
            left join met on met.recommendation_id = g.recommendation_id
            left join stood st on st.recommendation_id = g.recommendation_id
            order by g.recommendation_id, st.number, st.action_id, st.day nulls first
            """.formatted(PlanScope.PLAN_SEEN, PlanScope.ROW_SEEN, ActionRatingSql.BASIS);

    private final JdbcClient jdbc;

    LeaderRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ratings of those among these recommendations that a leader has rated, in one statement. */
    public Map<RecommendationId, LeaderRatingNow> of(Collection<RecommendationId> recommendations, Viewer viewer) {
        Map<RecommendationId, Given> given = new LinkedHashMap<>();
        jdbc.sql(GIVEN)
                .param(
                        "recommendations",
                        recommendations.stream()
                                .map(RecommendationId::toString)
                                .collect(Collectors.joining(",", "{", "}")))
                .params(viewer.scope())
                .query(row -> {
                    RecommendationId id = new RecommendationId(row.getObject("recommendation_id", UUID.class));
                    if (!given.containsKey(id)) {
                        given.put(id, Given.read(row));
                    }
                    Objects.requireNonNull(given.get(id)).hear(row);
                });
        Map<RecommendationId, LeaderRatingNow> now = new HashMap<>();
        given.forEach((id, rating) -> now.put(id, rating.asAt(viewer.today())));
        return now;
    }

    /** A rating as the rows of the statement tell of it, one after the other. */
    private record Given(
            LeaderRating rating,
            @Nullable String reason,
            LocalDate on,
            String giver,
            List<BoardMeeting> meetings,
            Map<UUID, List<Stood>> actions) {

        static Given read(ResultSet row) throws SQLException {
            LocalDate met = row.getObject("meets_on", LocalDate.class);
            return new Given(
                    LeaderRating.valueOf(row.getString("rating")),
                    row.getString("rating_reason"),
                    row.getObject("given_on", LocalDate.class),
                    row.getString("giver"),
                    met == null ? List.of() : List.of(new BoardMeeting(met, row.getString("plan"))),
                    new LinkedHashMap<>());
        }

        void hear(ResultSet row) throws SQLException {
            UUID action = row.getObject("action_id", UUID.class);
            if (action != null) {
                actions.computeIfAbsent(action, first -> new ArrayList<>())
                        .add(new Stood(
                                "A" + row.getInt("number"),
                                row.getObject("day", LocalDate.class),
                                RatingBasis.read(row)));
            }
        }

        LeaderRatingNow asAt(LocalDate today) {
            List<ActionCourse> courses = actions.values().stream()
                    .filter(stood -> stood.get(0).day() == null)
                    .map(Stood::course)
                    .toList();
            return new LeaderRatingNow(
                    rating,
                    reason,
                    on,
                    giver,
                    LapseRule.of(on, meetings, courses, today).orElse(null));
        }
    }

    /** How an action stood: when the rating was given, where no day is named, or at the end of a day since. */
    private record Stood(String reference, @Nullable LocalDate day, RatingBasis basis) {

        static ActionCourse course(List<Stood> stood) {
            return new ActionCourse(
                    stood.get(0).reference(),
                    stood.get(0).basis(),
                    stood.stream()
                            .skip(1)
                            .map(one -> new ActionCourse.From(Objects.requireNonNull(one.day()), one.basis()))
                            .toList());
        }
    }
}
