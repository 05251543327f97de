package org.followthrough.demo;

import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.ThemeId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the reading of letters brought, so that the story's actions answer it. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Needs {

    private static final String SAYING = " saying ";

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InspectionId inspection(String reference) {
        return new InspectionId(one(
                jdbc.sql("select i.id from inspection i where i.reference = :reference")
                        .param("reference", reference)
                        .query(UUID.class)
                        .list(),
                reference));
    }

    /** Named by its reference, or as the first of an inspection with a word in it: <i>NNC-2024-10 saying ESOL</i>. */
    RecommendationId recommendation(String named) {
        int saying = named.indexOf(SAYING);
        List<UUID> found = saying < 0
                ? referredTo(named)
                : containing(inspection(named.substring(0, saying)), named.substring(saying + SAYING.length()));
        return new RecommendationId(one(found, named));
    }

    ThemeId theme(String name) {
        return new ThemeId(one(
                jdbc.sql("select t.id from theme t where t.name = :name")
                        .param("name", name)
                        .query(UUID.class)
                        .list(),
                name));
    }

    ActionId action(String title) {
        return new ActionId(one(
                jdbc.sql("select a.id from action a where a.title = :title")
                        .param("title", title)
                        .query(UUID.class)
                        .list(),
                title));
    }

    MeasureId measure(String name) {
        return new MeasureId(one(
                jdbc.sql("select m.id from measure m where m.name = :name")
                        .param("name", name)
                        .query(UUID.class)
                        .list(),
                name));
    }

    int version(MilestoneId milestone) {
        return jdbc.sql("select m.version from milestone m where m.id = :milestone")
                .param("milestone", milestone.id())
                .query(Integer.class)
                .single();
    }

    /** {@code -1} before the first words. */
    int versionOfView(ActionId action, OrganisationId council) {
        return jdbc.sql("select v.version from council_view v where v.action_id = :action and v.audience_id = :council")
                .param("action", action.id())
                .param("council", council.id())
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    int versionOfResponse(RecommendationId recommendation) {
        return jdbc.sql("select l.version from local_recommendation l where l.recommendation_id = :recommendation")
                .param("recommendation", recommendation.id())
                .query(Integer.class)
                .single();
    }

    private List<UUID> referredTo(String reference) {
        return jdbc.sql("select r.id from recommendation r where r.reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .list();
    }

    private List<UUID> containing(InspectionId inspection, String word) {
        return jdbc.sql("""
                        select r.id
                        from recommendation r
                        where r.inspection_id = :inspection and position(lower(:word) in lower(r.words)) > 0
                        order by r.position
                        """)
                .param("inspection", inspection.id())
                .param("word", word)
                .query(UUID.class)
                .list();
    }

    private static UUID one(List<UUID> found, String named) {
        return found.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("There is no " + named));
    }
}
