package org.followthrough.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that counts, in its newest version, for lists.
 *
 * @param state received or accepted
 * @param number of the newest version, from 1
 * @param versionId the newest version
 * @param link set when it is a page elsewhere
 * @param fileName set when it is a file
 * @param size of the file in bytes
 * @param addedBy who added the newest version
 * @param council the one of several it is for, with its trust; null when it is for all that the action is for
 */
public record EvidenceRow(
        EvidenceId id,
        String title,
        String shows,
        Proof proof,
        LocalDate datedOn,
        EvidenceState state,
        OutOfDate outOfDate,
        int number,
        EvidenceVersionId versionId,
        @Nullable String link,
        @Nullable String fileName,
        long size,
        String addedBy,
        Instant addedAt,
        @Nullable String council) {

    private static final int KILOBYTE = 1024;

    /** The file's size in kilobytes, at least 1. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
