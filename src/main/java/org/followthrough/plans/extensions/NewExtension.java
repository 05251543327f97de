package org.followthrough.plans.extensions;

import java.time.LocalDate;

/**
 * More time to be asked for.
 *
 * @param dueOn later than the action is due now
 * @param reason why it cannot be done by then
 */
public record NewExtension(LocalDate dueOn, String reason) {}
