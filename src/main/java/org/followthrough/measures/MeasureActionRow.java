package org.followthrough.measures;

import org.followthrough.plans.ActionId;

/**
 * An action that a measure speaks for.
 *
 * @param status name of its status
 */
public record MeasureActionRow(ActionId id, String reference, String title, String status) {}
