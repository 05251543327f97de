package org.followthrough.reports.shelf;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A paper to keep under a name.
 *
 * @param organisation whom it is made for, and whose people find it; null for all of the plan
 */
record NewSavedPaper(String name, PlanId plan, @Nullable OrganisationId organisation, PaperOptions options) {}
