package org.followthrough.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a leader said about the overall progress of a recommendation on a day. */
@Entity
class RecommendationUpdate {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recommendation_id"))
    private RecommendationId recommendation;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable LeaderRating rating;

    private @Nullable String ratingReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private LocalDate writtenOn;
    private Instant writtenAt;

    @NullUnmarked
    protected RecommendationUpdate() {}

    private RecommendationUpdate(
            RecommendationId recommendation, NewRecommendationUpdate update, Viewer writer, Instant at) {
        this.id = Ids.next();
        this.recommendation = recommendation;
        this.words = update.words().strip();
        this.rating = update.rating();
        this.ratingReason = blankToNull(update.reason());
        this.writtenBy = writer.id();
        this.writtenOn = writer.today();
        this.writtenAt = at;
    }

    static RecommendationUpdate write(
            RecommendationId recommendation, NewRecommendationUpdate update, Viewer writer, Instant at) {
        if (update.words().isBlank()) {
            throw new IllegalArgumentException("An update has words");
        }
        if (update.rating() == null && blankToNull(update.reason()) != null) {
            throw new IllegalArgumentException("A reason needs a rating it is for");
        }
        return new RecommendationUpdate(recommendation, update, writer, at);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
