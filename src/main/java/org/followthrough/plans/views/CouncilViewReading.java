package org.followthrough.plans.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one council's view of a shared action, for that council and its trust. */
@Component
class CouncilViewReading {

    private static final String HEAD = """
            select a.id, a.plan_id, p.name as plan_name, a.number, a.title, a.outcome, o.id as council_id, o.name as council,
                   (select string_agg(r.reference, ', ' order by r.reference)
                    from action_recommendation ar
                    join recommendation r on r.id = ar.recommendation_id
                    where ar.action_id = a.id and %s and %s) as answers,
                   v.words, v.rating, v.rating_words, v.version
            from action a
            join plan p on p.id = a.plan_id
            join plan_organisation po on po.plan_id = a.plan_id
            join organisation o on o.id = po.organisation_id
            left join council_view v on v.action_id = a.id and v.audience_id = o.id
            where a.id = :action and o.id = :council and %s and %s
            """.formatted(
                    ActionAudiences.ANSWERED_FOR_COUNCIL,
                    PlanScope.RECOMMENDATION_SEEN,
                    ActionAudiences.COUNCIL_OF_SHARED,
                    PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;

    CouncilViewReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when the action is not shared, or the council's view of it not the viewer's to see */
    CouncilViewHead head(ActionId action, OrganisationId council, Viewer viewer) {
        return jdbc.sql(HEAD)
                .param("action", action.id())
                .param("council", council.id())
                .params(viewer.scope())
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> NotFound.of(council));
    }

    private static CouncilViewHead head(ResultSet row) throws SQLException {
        String answers = row.getString("answers");
        Integer version = row.getObject("version", Integer.class);
        return new CouncilViewHead(
                new ActionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_name"),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("outcome"),
                new OrganisationId(row.getObject("council_id", UUID.class)),
                row.getString("council"),
                answers == null ? "" : answers,
                row.getString("words"),
                rating(row.getString("rating")),
                row.getString("rating_words"),
                version == null ? CouncilViewHead.UNWRITTEN : version);
    }

    private static @Nullable LeadRating rating(@Nullable String name) {
        return name == null ? null : LeadRating.valueOf(name);
    }
}
