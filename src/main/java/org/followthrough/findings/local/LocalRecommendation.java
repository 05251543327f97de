package org.followthrough.findings.local;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Where a local recommendation comes from, which never changes, and what is answered to it, which may. */
@Entity
class LocalRecommendation {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "recommendation_id"))
    private RecommendationId recommendation;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private LocalSource sourceKind;

    private String source;
    private LocalDate saidOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Response response;

    private @Nullable String responseReason;
    private @Nullable LocalDate respondedOn;

    @NullUnmarked
    protected LocalRecommendation() {}

    private LocalRecommendation(RecommendationId recommendation, NewLocalRecommendation its) {
        this.recommendation = recommendation;
        this.sourceKind = its.sourceKind();
        this.source = its.source();
        this.saidOn = its.saidOn();
    }

    static LocalRecommendation note(RecommendationId recommendation, NewLocalRecommendation its, LocalDate today) {
        if (its.saidOn().isAfter(today)) {
            throw new IllegalArgumentException("Nothing is recommended on a day to come");
        }
        LocalRecommendation noted = new LocalRecommendation(recommendation, its);
        if (its.response() != null) {
            noted.answer(its.response(), today);
        }
        return noted;
    }

    /** Answers from now on, whatever was answered before. */
    void respond(ReasonedResponse given, int begunFrom, LocalDate on) {
        StaleVersion.unlessSame(recommendation, version == null ? 0 : version, begunFrom);
        answer(given, on);
    }

    private void answer(ReasonedResponse given, LocalDate on) {
        response = given.response();
        responseReason = given.reason();
        respondedOn = on;
    }
}
