package org.followthrough.plans.milestones;

import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.MilestoneRow;

/**
 * A milestone with the action it belongs to.
 *
 * @param version counts its changes; an edit begins from one
 */
record MilestonePage(ActionDetails action, MilestoneRow milestone, int version) {}
