package org.followthrough.reports.actionplan;

import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;

/** A rating with the sentence that says why, which begins with the colour: "Red: 12 days past its due date". */
record RatingShown(RatingColour colour, String why) {

    /** The sentence for use beside the colour, which it then need not repeat: "12 days past its due date". */
    public String because() {
        String start = colour.key() + ": ";
        if (!why.regionMatches(true, 0, start, 0, start.length()) || why.length() == start.length()) {
            return why;
        }
        int first = start.length();
        return why.substring(first, first + 1).toUpperCase(PaperWords.LOCALE) + why.substring(first + 1);
    }
}
