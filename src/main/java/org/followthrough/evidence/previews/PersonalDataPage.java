package org.followthrough.evidence.previews;

import java.time.Instant;
import java.util.List;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.LookState;
import org.jspecify.annotations.Nullable;

/** What our look through a version's file found, and who said why it is fine. */
record PersonalDataPage(
        Of of,
        LookState state,
        List<FoundRow> found,
        boolean foundMore,
        @Nullable Settled settled,
        boolean maySettle) {

    /** Which version of which piece of which action. */
    record Of(
            EvidenceVersionId version,
            EvidenceId piece,
            String title,
            String fileName,
            String action,
            String actionReference) {}

    /** Who said why, and when. */
    record Settled(String by, Instant at, String reason) {}

    public boolean isToSettle() {
        return settled == null && (!found.isEmpty() || state == LookState.NOT_READ);
    }

    /** Key of the sentence that says how it stands. */
    public String standing() {
        if (state == LookState.READ) {
            return "evidence.previews.standing." + (found.isEmpty() ? "nothing" : "found");
        }
        return "evidence.previews.standing." + state;
    }
}
