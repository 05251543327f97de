package org.followthrough.demo;

import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.ThemeId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the letter's reading brought, so that the story's actions answer it. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Needs {

    private final JdbcClient jdbc;

    Needs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The recommendation of an inspection whose words contain this one. */
    RecommendationId saying(InspectionId inspection, String word) {
        UUID id = jdbc.sql("""
                        select r.id
                        from recommendation r
                        where r.inspection_id = :inspection and position(lower(:word) in lower(r.words)) > 0
                        order by r.position
                        limit 1
                        """)
                .param("inspection", inspection.id())
                .param("word", word)
                .query(UUID.class)
                .single();
        return new RecommendationId(id);
    }

    ThemeId theme(String name) {
        return new ThemeId(jdbc.sql("select t.id from theme t where t.name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }
}
