package org.followthrough.plans;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Where an action is in its life and when it runs.
 *
 * @param audience the council it is only for, with its trust; null when it is for all
 * @param startsOn no later than {@code dueOn}
 * @param dueOn its current due date
 */
public record ActionTimes(
        PlanId plan,
        @Nullable OrganisationId audience,
        ActionStatus status,
        @Nullable LocalDate startsOn,
        LocalDate dueOn) {}
