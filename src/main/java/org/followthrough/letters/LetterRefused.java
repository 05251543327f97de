package org.followthrough.letters;

import org.followthrough.letters.reading.RefusalReason;

/** The text put in is no inspection letter or report; the words for people are {@code letters.refusal.<reason>}. */
public final class LetterRefused extends RuntimeException {

    private final RefusalReason reason;

    LetterRefused(RefusalReason reason) {
        super("Not read as a letter: " + reason);
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
