package org.followthrough.plans.sheets;

import org.followthrough.plans.PlanId;

/** What an import did. */
record Accepted(PlanId plan, int written, int changed) {}
