package org.followthrough.reports.pack.sending;

import org.followthrough.reports.shelf.OwnPaper;
import org.jspecify.annotations.Nullable;

/**
 * How far a pack has got, as its page tells it.
 *
 * @param recommendation of the file that is going out
 * @param file its name without the folders before it
 */
record HowFar(
        SendState state,
        int files,
        int ofFiles,
        long bytes,
        long ofBytes,
        @Nullable String recommendation,
        @Nullable String file) {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final long MEGABYTE = 1L << 20;

    static HowFar nothingKnown(OwnPaper pack) {
        return new HowFar(SendState.WAITING, 0, pack.files(), 0, pack.bytes(), null, null);
    }

    static HowFar of(OwnPaper pack, Sending sending) {
        String path = sending.path();
        return new HowFar(
                sending.state(),
                sending.files(),
                pack.files(),
                sending.bytes(),
                pack.bytes(),
                sending.recommendation(),
                path == null ? null : path.substring(path.lastIndexOf('/') + 1));
    }

    public boolean isUnderWay() {
        return state.isUnderWay();
    }

    /** Whether there is anything to show in figures. */
    public boolean hasBegun() {
        return state != SendState.WAITING && state != SendState.DOCUMENTS;
    }

    public int percent() {
        return ofBytes == 0 ? HUNDRED : (int) Math.min(HUNDRED, HUNDRED * bytes / ofBytes);
    }

    /** In steps of ten: what is read aloud is not said at each look. */
    public int roughly() {
        return percent() / TEN * TEN;
    }

    public long megabytes() {
        return bytes / MEGABYTE;
    }

    public long ofMegabytes() {
        return ofBytes / MEGABYTE;
    }
}
