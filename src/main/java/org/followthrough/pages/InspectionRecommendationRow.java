package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on its inspection's page.
 *
 * @param actions how many actions the viewer sees that answer it, withdrawn ones left out
 * @param dueOn the date printed for it
 * @param correction what the words should have been, if a person said so
 * @param comments how many passages of later inspections that the viewer sees speak about it
 * @param saidBefore how many earlier recommendations that the viewer sees said the same
 * @param sameWords how many other councils that the viewer sees were given the same
 */
public record InspectionRecommendationRow(
        RecommendationId id,
        String reference,
        RecommendationKind kind,
        String words,
        @Nullable String responsibleBody,
        @Nullable String frameworkReference,
        @Nullable String regulation,
        @Nullable LocalDate dueOn,
        @Nullable String correction,
        @Nullable String outcomeWanted,
        int actions,
        int comments,
        int saidBefore,
        int sameWords) {

    /** Whether it is our reading of the letter, counted apart from what inspectors asked for. */
    public boolean ours() {
        return kind == RecommendationKind.OUR_READING;
    }
}
