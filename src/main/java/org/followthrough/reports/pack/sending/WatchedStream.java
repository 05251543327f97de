package org.followthrough.reports.pack.sending;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, each told of as it is read. */
final class WatchedStream extends FilterInputStream {

    private final SendWatch watch;

    WatchedStream(InputStream content, SendWatch watch) {
        super(content);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            watch.passes(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            watch.passes(count);
        }
        return count;
    }
}
