package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.inspections.InspectionId;
import org.jspecify.annotations.Nullable;

/**
 * A day to keep in mind: a board meets, or something is due after an inspection.
 *
 * @param on the day; of a window that has begun, still its first
 * @param board the board that meets, or null
 * @param inspection what something is due after, or null
 */
record DateAhead(
        LocalDate on,
        @Nullable BoardDateRow board,
        @Nullable Due inspection) {

    static DateAhead of(BoardDateRow board) {
        return new DateAhead(board.meetsOn(), board, null);
    }

    /** Something due on a day after an inspection. */
    record Due(InspectionId id, String reference, String title, DateShown date) {}
}
