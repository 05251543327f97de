package org.followthrough.plans.versions;

import java.time.Instant;

/**
 * One version of a plan.
 *
 * @param number counted from 1 within its plan
 * @param frozenAt the instant whose row versions it is read from
 * @param frozenBy the name of whoever froze it
 */
public record PlanVersionRow(int number, String name, Instant frozenAt, String frozenBy) {}
