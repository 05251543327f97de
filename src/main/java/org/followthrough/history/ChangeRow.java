package org.followthrough.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row, as the database recorded it.
 *
 * @param id of the row version; later ones have higher ids
 * @param thing the thing the row belongs to
 * @param row the row
 * @param at when, to the instant
 * @param by who, as colleagues know them; null when the system itself did it
 * @param table the table of the row
 * @param operation {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param reason why, where a reason was given
 * @param fields what changed, in the order of the columns' names; on an insert everything that was set
 */
public record ChangeRow(
        long id,
        UUID thing,
        UUID row,
        Instant at,
        @Nullable String by,
        String table,
        String operation,
        @Nullable String reason,
        List<FieldChange> fields) {

    /** Whether a column says nothing to people, so that it is in no change. */
    public static boolean isOfNoInterest(String column) {
        return RowComparison.OF_NO_INTEREST.contains(column);
    }
}
