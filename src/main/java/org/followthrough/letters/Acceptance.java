package org.followthrough.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.findings.FindingType;
import org.followthrough.inspections.NewInspection;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a letter that was read.
 *
 * @param inspection the inspection it becomes
 * @param datedOn the date of the letter, where it has one
 * @param addressee whom it is written to
 * @param items the items kept as recommendations
 * @param sentences one decision for each sentence read, in the order of the letter
 */
public record Acceptance(
        NewInspection inspection,
        @Nullable LocalDate datedOn,
        @Nullable String addressee,
        List<ItemRef> items,
        List<Sentence> sentences) {

    /**
     * What becomes of one sentence of the findings.
     *
     * @param type what it says; empty when it is left out
     * @param about the item it stands behind, if any
     */
    public record Sentence(Optional<FindingType> type, Optional<ItemRef> about) {}
}
