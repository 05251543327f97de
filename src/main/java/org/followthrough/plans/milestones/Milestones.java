package org.followthrough.plans.milestones;

import org.followthrough.plans.MilestoneId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The milestones. */
interface Milestones extends JpaRepository<Milestone, MilestoneId> {}
