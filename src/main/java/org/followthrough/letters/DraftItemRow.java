package org.followthrough.letters;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.findings.FindingType;
import org.jspecify.annotations.Nullable;

/** An item of a draft as it is stored; those joined into others are left out. */
record DraftItemRow(
        UUID id,
        int version,
        DraftPart part,
        DraftPlace place,
        PrintedDetails details,
        @Nullable String cue,
        @Nullable String reason,
        @Nullable FindingType proposedType,
        @Nullable FindingType type,
        DraftItemState state,
        DraftItemOrigin origin,
        @Nullable String correction,
        @Nullable UUID about) {

    public boolean isDecided() {
        return state.isDecided();
    }

    @Nullable
    public LocalDate dueOn() {
        return details.dueOn();
    }
}
