package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.OutOfDate;
import org.followthrough.evidence.Proof;
import org.followthrough.reports.document.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in its latest version.
 *
 * @param reference said aloud within the pack: <i>A12-E1</i>
 * @param proof null while it has not arrived
 * @param outOfDateOn the first day on which it no longer shows how things are
 * @param neededBy when it was asked for by, if it was
 * @param content null while it has not arrived
 * @param looksPersonal kinds of personal data found in its file that nobody has settled
 */
record PackPiece(
        UUID id,
        UUID action,
        String reference,
        String title,
        @Nullable String shows,
        @Nullable Proof proof,
        @Nullable LocalDate datedOn,
        EvidenceState state,
        @Nullable LocalDate outOfDateOn,
        @Nullable LocalDate neededBy,
        @Nullable Content content,
        Set<String> looksPersonal) {

    PackPiece {
        looksPersonal = Set.copyOf(looksPersonal);
    }

    /** What it consists of: a link, or a file; neither when it was taken away after the day that the pack is as at. */
    record Content(
            int version, @Nullable String link, @Nullable Attachment file, boolean kept, boolean relied) {

        boolean isTakenAway() {
            return link == null && file == null;
        }
    }

    boolean counts() {
        return state.counts();
    }

    boolean isOutOfDate(LocalDate asAt) {
        return counts() && new OutOfDate(outOfDateOn, asAt).isNow();
    }

    /** Whether something in its file looks personal and nobody has said why that is fine: it leaves with nothing. */
    boolean isHeldBack() {
        return !looksPersonal.isEmpty();
    }

    /** The file that goes with the pack, kept whole or not. */
    @Nullable
    Attachment file() {
        return content == null || !counts() || isHeldBack() ? null : content.file();
    }

    /** Whether it counted then and was removed since. */
    boolean isTakenAway() {
        return counts() && content != null && content.isTakenAway();
    }

    /** Whether it has a file whose bytes are not all there any more. */
    boolean lostItsFile() {
        return file() != null && content != null && !content.kept();
    }
}
