package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in full.
 *
 * @param words verbatim, without line ends and marks of the stored text
 * @param quoted whether its place in the letter is known
 * @param inspection null for a local one
 * @param organisationIds those concerned
 * @param dueOn the date printed for it
 * @param local where a local one comes from; null for one of an inspection
 * @param correction what the words should have been, if a person said so
 */
public record RecommendationDetails(
        RecommendationId id,
        String reference,
        RecommendationKind kind,
        String words,
        boolean quoted,
        @Nullable String responsibleBody,
        @Nullable String frameworkReference,
        @Nullable String regulation,
        @Nullable LocalDate dueOn,
        @Nullable String correction,
        @Nullable String outcomeWanted,
        @Nullable InspectionId inspection,
        @Nullable String inspectionReference,
        @Nullable String inspectionTitle,
        List<OrganisationId> organisationIds,
        String organisations,
        @Nullable LocalOrigin local) {}
