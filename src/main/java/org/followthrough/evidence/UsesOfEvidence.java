package org.followthrough.evidence;

import java.util.List;
import org.followthrough.people.Viewer;

/** What in higher modules relies on a piece of evidence, for its page; evidence works without one. */
public interface UsesOfEvidence {

    /** What relies on the piece, newest first, for a viewer who sees the piece; one statement. */
    List<EvidenceUse> of(EvidenceId piece, Viewer viewer);
}
