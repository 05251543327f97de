package org.followthrough.pages;

import java.util.List;
import org.followthrough.findings.RecommendationId;

/** A recommendation and the actions that answer it, as the letter leads to them. */
public record LetterThread(RecommendationId id, String reference, List<RecommendationActionRow> actions) {}
