package org.followthrough.plans.milestones;

import java.time.LocalDate;

/**
 * A dated step to be added to an action.
 *
 * @param dueOn no earlier than the action starts and no later than it is due
 */
public record NewMilestone(String title, LocalDate dueOn) {}
