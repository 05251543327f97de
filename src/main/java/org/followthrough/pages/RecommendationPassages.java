package org.followthrough.pages;

import java.util.List;

/**
 * What letters say about a recommendation.
 *
 * @param behind the findings behind it
 * @param visits later inspections that comment on it, latest first
 */
record RecommendationPassages(List<InspectionFindingRow> behind, List<RecommendationVisitRow> visits) {}
