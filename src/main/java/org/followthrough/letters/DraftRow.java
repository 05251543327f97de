package org.followthrough.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter somebody put in: its name or first words, when, and the inspection it became, if it did. */
record DraftRow(
        UUID id, String name, Instant putInAt, @Nullable UUID inspection) {}
