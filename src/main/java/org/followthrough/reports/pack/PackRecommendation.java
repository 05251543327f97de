package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the pack opens with it.
 *
 * @param words verbatim
 * @param behind what inspectors wrote that led to it, verbatim
 */
record PackRecommendation(
        UUID id,
        String reference,
        RecommendationKind kind,
        String words,
        Source source,
        @Nullable String outcome,
        @Nullable LeaderSaid leader,
        List<Behind> behind) {

    PackRecommendation {
        behind = List.copyOf(behind);
    }

    PackRecommendation with(List<Behind> found) {
        return new PackRecommendation(id, reference, kind, words, source, outcome, leader, found);
    }

    /** The passages that say something else than it says itself. */
    List<Behind> otherPassages() {
        return behind.stream().filter(one -> !one.words().equals(words)).toList();
    }

    /** Where it stands itself, when it is a passage of the letter. */
    Optional<Behind> ownPassage() {
        return behind.stream().filter(one -> one.words().equals(words)).findFirst();
    }

    boolean isOurReading() {
        return kind == RecommendationKind.OUR_READING;
    }

    boolean isLocal() {
        return kind == RecommendationKind.LOCAL;
    }

    /**
     * Where it was said.
     *
     * @param page of the letter, where that is known
     * @param printed what the document calls it: a regulation or the tag of the national framework
     */
    record Source(
            String title,
            @Nullable LocalDate on,
            @Nullable Integer page,
            @Nullable String printed) {}

    /** The latest a leader said about the whole of it. */
    record LeaderSaid(
            LocalDate on, String by, String words, @Nullable RatingColour rating) {}

    /** A passage behind it. */
    record Behind(
            String section,
            @Nullable String paragraph,
            @Nullable Integer page,
            String words) {}
}
