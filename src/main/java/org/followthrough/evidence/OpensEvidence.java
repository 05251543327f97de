package org.followthrough.evidence;

import org.followthrough.people.Viewer;

/** Says who may open a version's file. */
public interface OpensEvidence {

    /**
     * The name of the file, for a viewer who may open it.
     *
     * @throws org.followthrough.shared.NotFound when they may not see it, or it is a link
     * @throws org.followthrough.shared.NotPermitted when it was removed and they do not decide on evidence there
     */
    String fileName(EvidenceVersionId version, Viewer viewer);
}
