package org.followthrough.findings;

import org.followthrough.inspections.InspectionId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All recommendations. */
interface Recommendations extends JpaRepository<Recommendation, RecommendationId> {

    boolean existsByInspection(InspectionId inspection);
}
