package org.followthrough.evidence.library;

import java.time.LocalDate;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.OutOfDate;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of a plan, in its newest version.
 *
 * @param says what it shows, or what was asked for while it is not there
 * @param proof once it is there
 * @param datedOn once it is there
 * @param neededBy if it was asked for
 * @param last the last step of its life
 * @param version once it is there
 * @param council the one of several it is for, with its trust; null when it is for all that its action is for
 */
record LibraryRow(
        EvidenceId id,
        String title,
        String says,
        OfAction action,
        @Nullable Proof proof,
        EvidenceState state,
        @Nullable LocalDate datedOn,
        OutOfDate outOfDate,
        @Nullable LocalDate neededBy,
        LastStep last,
        @Nullable NewestVersion version,
        @Nullable String council) {

    /** The action it is on. */
    record OfAction(ActionId id, int number, String title) {

        public String reference() {
            return "A" + number;
        }
    }

    /** Who took a step, when and why. */
    record LastStep(String by, LocalDate on, @Nullable String reason) {}

    /** Where the newest version is, and who looked through it for personal data. */
    record NewestVersion(int number, String place, @Nullable String sha256, String checkedBy, LocalDate checkedOn) {}
}
