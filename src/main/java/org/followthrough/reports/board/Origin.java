package org.followthrough.reports.board;

import java.util.Locale;

/** Whose words a recommendation is in; papers keep them apart, in this order. */
public enum Origin {
    INSPECTORS,
    LOCAL,
    /** What the letter says and its list of items leaves out. */
    OUR_READING;

    /** The name that message keys use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
