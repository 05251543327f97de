package org.followthrough.plans;

import java.util.List;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;

/**
 * The list of a plan's actions as a page shows it.
 *
 * @param health the health of the actions the filter keeps
 * @param themes themes that actions of the plan have
 * @param leads leads that actions of the plan have
 * @param recommendations recommendations that actions of the plan answer
 */
record ActionList(
        PlanId plan,
        String planName,
        Page<ActionRow> page,
        PlanHealth health,
        List<Choice> themes,
        List<Choice> leads,
        List<Choice> recommendations) {}
