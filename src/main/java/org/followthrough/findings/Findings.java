package org.followthrough.findings;

import org.followthrough.inspections.InspectionId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All findings. */
interface Findings extends JpaRepository<Finding, FindingId> {

    boolean existsByInspection(InspectionId inspection);
}
