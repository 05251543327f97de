package org.followthrough.plans.lists;

import java.util.List;
import org.followthrough.plans.PlanHealth;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list of actions as a page shows it.
 *
 * @param plan the plan whose actions they are; null where they are of all plans the viewer sees
 * @param health the health of the actions the filter keeps
 * @param themes themes that the actions have
 * @param leads leads that the actions have
 * @param recommendations recommendations that the actions answer
 * @param inspections inspections that these come from
 * @param saved filters of this list that the viewer keeps
 */
record ActionList(
        @Nullable PlanId plan,
        @Nullable String planName,
        Page<ListedAction> page,
        PlanHealth health,
        List<Choice> themes,
        List<Choice> leads,
        List<Choice> recommendations,
        List<Choice> inspections,
        List<SavedFilterRow> saved) {}
