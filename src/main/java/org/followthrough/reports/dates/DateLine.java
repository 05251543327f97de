package org.followthrough.reports.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date after an inspection, in words.
 *
 * @param what what is due, and after which inspection
 * @param on null where there is none, and the rule says why
 * @param until the last day of a window
 * @param certainty how binding it is
 * @param rule how it was come by
 * @param changed who put it in the place of the one worked out, when and why; null where nobody did
 */
public record DateLine(
        String what,
        String inspection,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        String certainty,
        String rule,
        String source,
        @Nullable String changed) {}
