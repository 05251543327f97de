package org.followthrough.findings;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What leaders said. */
interface RecommendationUpdates extends JpaRepository<RecommendationUpdate, UUID> {}
