package org.followthrough.findings;

import org.jspecify.annotations.Nullable;

/**
 * The accepted text of an inspection, against which every quotation is held.
 *
 * @param letter null where the inspection was recorded without one
 */
record Verbatim(@Nullable String letter) {

    /** Passes when the words are exactly the letter's characters from start to before end. */
    void holds(String words, int start, int end) {
        if (letter == null) {
            throw new IllegalArgumentException("There is no letter to quote from");
        }
        if (start < 0
                || end > letter.length()
                || start >= end
                || !letter.substring(start, end).equals(words)) {
            throw new IllegalArgumentException("Not the letter's words from " + start + " to " + end + ": " + words);
        }
    }
}
