package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/** What a leader said about the overall progress of a recommendation. */
record LeaderUpdateLine(
        LocalDate on, String by, String words, @Nullable RatingColour rating) {}
