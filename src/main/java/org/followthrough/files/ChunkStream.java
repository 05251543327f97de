package org.followthrough.files;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file's bytes, asking for one chunk after the other until there is no next one. */
class ChunkStream extends InputStream {

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = {};
    private int position;
    private int nextNumber;
    private boolean ended;

    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : Byte.toUnsignedInt(chunk[position++]);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        while (!ended && position == chunk.length) {
            Optional<byte[]> next = chunks.apply(nextNumber++);
            ended = next.isEmpty();
            chunk = next.orElse(new byte[0]);
            position = 0;
        }
        return ended;
    }
}
