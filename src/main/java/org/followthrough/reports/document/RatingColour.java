package org.followthrough.reports.document;

import java.util.Locale;

/** The colours of a rating, worst first. */
public enum RatingColour {
    RED,
    AMBER,
    GREY,
    GREEN,
    BLUE,
    NONE;

    /** The name that styles and message keys use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
