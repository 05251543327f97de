package org.followthrough.plans;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that an action answers.
 *
 * @param reference said aloud, such as {@code NNC-2024-10-R1}
 * @param kind name of its kind; {@code OUR_READING} is not the inspectors' own item
 * @param words the words of the letter, for reading
 * @param inspection where it comes from; null for a local one
 * @param findings how many findings stand behind it
 * @param inLetter whether the letter it stands in was put in
 * @param councils whose it is
 */
public record AnsweredRow(
        RecommendationId id,
        String reference,
        String kind,
        String words,
        @Nullable InspectionId inspection,
        @Nullable String inspectionTitle,
        int findings,
        boolean inLetter,
        List<OrganisationId> councils) {}
