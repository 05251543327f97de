package org.followthrough.pages.history;

import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the things that have a history. */
@Component
class HistoryThings {

    private final JdbcClient jdbc;

    HistoryThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HistoryThing action(ActionId id) {
        return named(
                "select 'A' || a.number || ' ' || a.title from action a where a.id = :id", id.id(), "/actions/" + id);
    }

    HistoryThing plan(PlanId id) {
        return named("select p.name from plan p where p.id = :id", id.id(), "/plans/" + id);
    }

    HistoryThing inspection(InspectionId id) {
        return named("select i.title from inspection i where i.id = :id", id.id(), "/inspections/" + id);
    }

    /**
     * The recommendation, when the viewer sees its inspection or, for a local one, its organisation.
     *
     * @throws NotFound otherwise
     */
    HistoryThing recommendation(RecommendationId id, Viewer viewer) {
        String name = jdbc.sql(
                        "select r.reference from recommendation r where r.id = :id and " + RecommendationScope.SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of(id));
        return new HistoryThing(name, "/recommendations/" + id);
    }

    private HistoryThing named(String sql, UUID id, String address) {
        return new HistoryThing(
                jdbc.sql(sql).param("id", id).query(String.class).single(), address);
    }
}
