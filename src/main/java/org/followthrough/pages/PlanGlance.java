package org.followthrough.pages;

import org.followthrough.plans.PlanHealth;

/**
 * A plan at a glance: its health and what else wants somebody's attention today, in numbers of actions.
 *
 * @param dueSoon open and due in the next 30 days
 * @param unproven signed off without evidence of impact and without young people's voice
 * @param extensionsAsked those whose lead has asked for a later date and waits for an answer
 */
record PlanGlance(PlanHealth health, long dueSoon, long unproven, long extensionsAsked) {

    /** Whether nothing wants attention. */
    public boolean isCalm() {
        return health.overdue() + health.stale() + health.waiting() + dueSoon + unproven + extensionsAsked == 0;
    }
}
