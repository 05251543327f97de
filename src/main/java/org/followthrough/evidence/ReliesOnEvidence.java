package org.followthrough.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.people.Viewer;

/** What higher modules rely on a piece of evidence for; evidence works without one. */
public interface ReliesOnEvidence {

    /** The day of the sign-off in force that relies on the piece, if any. */
    Optional<LocalDate> signedOffOn(EvidenceId piece);

    /**
     * The piece was replaced or removed: undoes that sign-off, with the reason; does nothing when none relies on it. Called in the same
     * transaction.
     */
    void changed(EvidenceId piece, String reason, Viewer by);
}
