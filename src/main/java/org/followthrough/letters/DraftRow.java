package org.followthrough.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter somebody put in and has not accepted yet.
 *
 * @param name its file's name or first words
 * @param organisation whom it is about, as printed
 * @param kind of document, as read
 * @param decided how many of its items were decided on
 * @param items how many there are
 */
record DraftRow(
        UUID id,
        String name,
        @Nullable String organisation,
        @Nullable String kind,
        Instant putInAt,
        int decided,
        int items) {}
