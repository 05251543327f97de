package org.followthrough.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One version of a piece of evidence, for its page. */
record EvidenceVersionRow(
        EvidenceVersionId id,
        int number,
        @Nullable String link,
        @Nullable String fileName,
        long size,
        @Nullable String sha256,
        Added added,
        String checkedBy,
        LocalDate checkedOn) {

    private static final int KILOBYTE = 1024;

    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }

    /** Who added it, and when. */
    record Added(PersonId person, String name, Instant at) {}
}
