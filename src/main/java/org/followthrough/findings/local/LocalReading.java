package org.followthrough.findings.local;

import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a local recommendation for the form of its response. */
@Component
class LocalReading {

    private final JdbcClient jdbc;

    LocalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when it is not one the viewer sees, or not local */
    ResponseHead head(RecommendationId recommendation, Viewer viewer) {
        return jdbc.sql("""
                        select r.reference, r.words, l.response, l.response_reason, l.version
                        from local_recommendation l
                        join recommendation r on r.id = l.recommendation_id
                        where r.id = :recommendation and\s""" + RecommendationScope.SEEN)
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query((row, number) -> new ResponseHead(
                        row.getString("reference"),
                        row.getString("words"),
                        row.getString("response"),
                        row.getString("response_reason"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> NotFound.of(recommendation));
    }
}
