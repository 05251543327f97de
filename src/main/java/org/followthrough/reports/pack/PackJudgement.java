package org.followthrough.reports.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What inspectors judged of one area.
 *
 * @param area null when the inspection judged none
 * @param strengths how many passages of the inspection name a strength
 */
record PackJudgement(
        String inspection,
        LocalDate on,
        @Nullable String area,
        @Nullable String grade,
        int strengths) {}
