package org.followthrough.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft without its items.
 *
 * @param kind of document, as read
 * @param hasFile whether the file it came in is kept
 * @param inspection what it became, once accepted
 * @param version of its particulars
 */
record DraftHead(
        LetterDraftId id,
        DraftText text,
        @Nullable String fileName,
        boolean hasFile,
        @Nullable String kind,
        List<String> warnings,
        Instant putInAt,
        @Nullable UUID inspection,
        @Nullable String organisationPrinted,
        @Nullable String organisationName,
        @Nullable String frameworkName,
        InspectionSaid said,
        int version) {}
