package org.followthrough.letters.documents;

import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;

/** No words can be had from a file; the words for people are {@code letters.refusal.<reason>}. */
public final class DocumentRefused extends RuntimeException {

    private final RefusalReason reason;

    DocumentRefused(RefusalReason reason) {
        super("No words from this file: " + reason);
        this.reason = reason;
    }

    DocumentRefused(RefusalReason reason, Throwable cause) {
        super("No words from this file: " + reason, cause);
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }

    public Refusal refusal() {
        return new Refusal(reason);
    }
}
