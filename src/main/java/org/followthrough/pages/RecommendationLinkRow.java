package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.RecommendationId;

/**
 * A recommendation that another one is linked to.
 *
 * @param relation {@code BEFORE} where it said the same before, {@code AGAIN} where it says so later, {@code SAME} where
 *     another council was given the same words
 * @param likeness how alike the words were when they were linked, such as 0.62
 */
public record RecommendationLinkRow(
        String relation,
        RecommendationId id,
        String reference,
        String words,
        String inspection,
        LocalDate startedOn,
        String organisations,
        String likeness) {}
