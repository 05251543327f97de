package org.followthrough.files.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a picture is: the one thing that its camera wrote beside it and that stays. */
public final class Orientation {

    /** As it lies, or not said. */
    public static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int HEADER = 8;

    private Orientation() {}

    /** Reads it from a block of TIFF tags, as Exif has them: 1 to 8; {@link #UPRIGHT} when it is missing or makes no sense. */
    public static int in(byte[] tiff) {
        if (tiff.length < HEADER) {
            return UPRIGHT;
        }
        ByteBuffer tags = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = Integer.toUnsignedLong(tags.getInt(4));
        if (first + 2 > tiff.length) {
            return UPRIGHT;
        }
        int count = Short.toUnsignedInt(tags.getShort((int) first));
        for (int entry = (int) first + 2; count > 0 && entry + ENTRY <= tiff.length; entry += ENTRY, count--) {
            if (Short.toUnsignedInt(tags.getShort(entry)) == TAG && tags.getShort(entry + 2) == SHORT) {
                int said = Short.toUnsignedInt(tags.getShort(entry + HEADER));
                return said > LAST || said == 0 ? UPRIGHT : said;
            }
        }
        return UPRIGHT;
    }

    /** A block of TIFF tags that says this and nothing else. */
    static byte[] alone(int orientation) {
        return ByteBuffer.allocate(HEADER + 2 + ENTRY + 4)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(HEADER)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
