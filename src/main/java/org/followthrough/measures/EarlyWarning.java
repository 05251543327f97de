package org.followthrough.measures;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;

/**
 * A measure of a signed-off action stood at its target and no longer does. Worked out from what may be shown, so that it never
 * tells a small count.
 *
 * @param reference of the action, such as {@code A12}
 * @param readOn the day of the latest reading
 * @param figure the latest reading in words
 * @param since the day of the first reading beyond the target since it was last reached
 */
public record EarlyWarning(
        ActionId action,
        String reference,
        String title,
        PlanId plan,
        String planName,
        LocalDate signedOffOn,
        MeasureId measure,
        String measureName,
        Direction better,
        LocalDate readOn,
        String figure,
        String target,
        LocalDate since) {}
