package org.followthrough.findings;

import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;

/**
 * The inspection that recommendations come from.
 *
 * @param organisation the one whose code begins the reference
 */
record RecommendationSource(InspectionId inspection, OrganisationId organisation, String reference) {}
