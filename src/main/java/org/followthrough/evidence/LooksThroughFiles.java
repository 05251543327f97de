package org.followthrough.evidence;

import org.jspecify.annotations.Nullable;

/** Looks through the files of evidence for what seems to be personal data. */
public interface LooksThroughFiles {

    /** A file was stored as this version, in the same transaction. */
    void kept(EvidenceVersionId version);

    /**
     * Looks through the newest version of a piece, and waits for it a moment; what takes longer is finished later.
     *
     * @return the address of the page on which somebody has to say why it is fine; null when nobody has to
     */
    @Nullable
    String looked(EvidenceId piece);
}
