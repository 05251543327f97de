package org.followthrough.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that higher modules rely on evidence for. */
@Component
class Reliances {

    private final ObjectProvider<ReliesOnEvidence> all;

    Reliances(ObjectProvider<ReliesOnEvidence> all) {
        this.all = all;
    }

    /** The day of the sign-off in force that relies on the piece, if any. */
    Optional<LocalDate> signedOffOn(EvidenceId piece) {
        return all.stream().flatMap(each -> each.signedOffOn(piece).stream()).findFirst();
    }

    void changed(EvidenceId piece, String reason, Viewer by) {
        all.stream().forEach(each -> each.changed(piece, reason, by));
    }
}
