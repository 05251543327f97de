package org.followthrough.findings.local;

import org.followthrough.findings.RecommendationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All local recommendations. */
interface LocalRecommendations extends JpaRepository<LocalRecommendation, RecommendationId> {}
