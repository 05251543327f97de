package org.followthrough.evidence.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.plans.ActionId;

/**
 * A piece of evidence that was asked for and is not there.
 *
 * @param askedOf who is to bring it
 * @param asAt the day the list is read on
 */
record WaitingRow(
        EvidenceId id,
        String title,
        ActionId action,
        String reference,
        String askedOf,
        LocalDate askedOn,
        LocalDate neededBy,
        LocalDate asAt) {

    /** For how many days it has been waited for. */
    public long days() {
        return ChronoUnit.DAYS.between(askedOn, asAt);
    }

    /** For how many days it is late; not above 0 when it is in time. */
    public long daysLate() {
        return ChronoUnit.DAYS.between(neededBy, asAt);
    }
}
