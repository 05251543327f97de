package org.followthrough.plans.views;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A council's view as its form begins from it.
 *
 * @param reference of the action, said aloud
 * @param title of the action, for all
 * @param answers references of what the action answers of this council's
 * @param version what a change must have begun from; {@link #UNWRITTEN} before the first words
 */
record CouncilViewHead(
        ActionId action,
        PlanId plan,
        String planName,
        String reference,
        String title,
        @Nullable String outcome,
        OrganisationId council,
        String councilName,
        String answers,
        @Nullable String words,
        @Nullable LeadRating rating,
        @Nullable String ratingWords,
        int version) {

    static final int UNWRITTEN = -1;
}
