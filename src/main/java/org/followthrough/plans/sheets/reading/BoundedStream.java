package org.followthrough.plans.sheets.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A packed part that may unpack to so much and no more: a few bytes can stand for gigabytes. */
final class BoundedStream extends FilterInputStream {

    private static final long MOST = 150L * 1024 * 1024;

    private long left = MOST;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        spend(Math.max(0, n));
        return n;
    }

    private void spend(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new SheetRefused(SheetRefusal.TOO_HARD);
        }
    }
}
