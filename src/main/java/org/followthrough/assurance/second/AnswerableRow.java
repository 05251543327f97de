package org.followthrough.assurance.second;

import org.followthrough.findings.RecommendationId;

/**
 * A recommendation that a plan's actions may answer.
 *
 * @param wanted whether a leader signs off what answers it
 */
record AnswerableRow(RecommendationId id, String reference, String words, boolean wanted) {}
