package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.LeaderRating;
import org.jspecify.annotations.Nullable;

/** What a leader said on a day about the overall progress of a recommendation. */
public record RecommendationUpdateRow(
        String words,
        @Nullable LeaderRating rating,
        @Nullable String reason,
        LocalDate writtenOn,
        String writer) {}
