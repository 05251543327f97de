package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions that answer recommendations, each only for those who may see it. */
@Component
class RecommendationActions {

    private static final String ANSWERING = """
            select a.id, ar.recommendation_id, a.number, a.title, a.lead_title, a.due_on, a.status, p.name as plan,
                   %s as rating,
                   (a.status = 'EMBEDDED' or (a.status = 'SIGNED_OFF' and s.next_check_on is null)) as lasting
            from action_recommendation ar
            join action a on a.id = ar.action_id
            join action_standing s on s.action_id = a.id
            join plan p on p.id = a.plan_id
            join recommendation r on r.id = ar.recommendation_id
            where %s and %s
            order by p.name, a.number
            """;

    private final JdbcClient jdbc;

    RecommendationActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RecommendationActionRow> answering(RecommendationId recommendation, Viewer viewer) {
        return read("r.id = :wanted", recommendation.id(), viewer);
    }

    List<RecommendationActionRow> answering(InspectionId inspection, Viewer viewer) {
        return read("r.inspection_id = :wanted", inspection.id(), viewer);
    }

    private List<RecommendationActionRow> read(String which, UUID wanted, Viewer viewer) {
        return jdbc.sql(ANSWERING.formatted(ActionRatingSql.RATING, which, PlanScope.ROW_SEEN))
                .param("wanted", wanted)
                .param("as_at", viewer.today())
                .params(viewer.scope())
                .query((row, number) -> row(row))
                .list();
    }

    private static RecommendationActionRow row(ResultSet row) throws SQLException {
        return new RecommendationActionRow(
                new ActionId(row.getObject("id", UUID.class)),
                new RecommendationId(row.getObject("recommendation_id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("lead_title"),
                row.getObject("due_on", LocalDate.class),
                row.getString("status"),
                row.getString("rating"),
                row.getBoolean("lasting"),
                row.getString("plan"));
    }
}
