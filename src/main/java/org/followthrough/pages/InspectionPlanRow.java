package org.followthrough.pages;

import org.followthrough.plans.PlanId;

/** A plan that answers an inspection. */
public record InspectionPlanRow(PlanId id, String name) {}
