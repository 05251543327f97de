package org.followthrough.demo;

import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.PlanId;

/** One line of actions in a chapter; the lines are told in order, so that the references of actions stay the same. */
interface StoryLine {

    void tell(Cast cast, PlanId plan, InspectionId inspection);
}
