package org.followthrough.reports.actionplan;

import java.util.Locale;

/** Whose words a recommendation is in; the parts of a paper, in order. What inspectors wrote is never mixed with our reading. */
enum RecommendationOrigin {
    INSPECTORS,
    LOCAL,
    OUR_READING;

    /** The name that anchors and message keys use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
