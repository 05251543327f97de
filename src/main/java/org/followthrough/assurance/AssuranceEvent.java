package org.followthrough.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to sign-off: a request, or what became of it.
 *
 * @param id of the request, the decision or the undoing
 * @param kind {@code REQUESTED}, {@code ACCEPTED} by a manager before a leader, {@code UNDONE}, or the name of an {@link Outcome}
 * @param words impact statement, reasons, or what the manager said with it; may be empty
 * @param checkDueOn of a sign-off: the day of the embedding check
 * @param noCheckReason of a sign-off: why no check is needed
 * @param reliedOn of a request: the evidence it relies on
 */
public record AssuranceEvent(
        UUID id,
        String kind,
        LocalDate on,
        Instant at,
        String who,
        String words,
        @Nullable LocalDate checkDueOn,
        @Nullable String noCheckReason,
        List<Piece> reliedOn) {

    /** A piece of evidence in the version that was relied on, from 1. */
    public record Piece(EvidenceId id, String title, int number) {}
}
