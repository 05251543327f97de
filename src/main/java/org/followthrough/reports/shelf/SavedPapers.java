package org.followthrough.reports.shelf;

import java.util.List;
import org.followthrough.plans.PlanId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The papers that are kept under a name. */
interface SavedPapers extends JpaRepository<SavedPaper, SavedPaperId> {

    List<SavedPaper> findByPlan(PlanId plan);
}
