package org.followthrough.evidence;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Viewer;

/** One piece of evidence with its versions, newest first. */
record EvidencePage(
        EvidenceId id,
        ActionOfEvidence action,
        NewEvidence words,
        String checkedBy,
        LocalDate checkedOn,
        boolean mayReplace,
        List<EvidenceVersionRow> versions) {

    void requireReplaceableBy(Viewer viewer) {
        action.requireKeptBy(viewer);
        action.requireReplaceable();
    }
}
