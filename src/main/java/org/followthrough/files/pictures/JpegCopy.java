package org.followthrough.files.pictures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG segment by segment (ITU T.81): what draws it stays, what tells about it goes. */
class JpegCopy {

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;

    private final DataInputStream from;
    private final DataOutputStream to;
    private boolean framed;
    private boolean scanned;

    JpegCopy(DataInputStream from, DataOutputStream to) {
        this.from = from;
        this.to = to;
    }

    void run() throws IOException {
        if (from.readUnsignedByte() != MARK || from.readUnsignedByte() != START) {
            throw NotAPicture.damaged("No JPEG");
        }
        mark(START);
        int marker = next();
        while (marker != END) {
            marker = standsAlone(marker) ? alone(marker) : segment(marker);
        }
        if (!framed || !scanned) {
            throw NotAPicture.damaged("A JPEG without a picture");
        }
        mark(END);
    }

    private int alone(int marker) throws IOException {
        mark(marker);
        return next();
    }

    private int segment(int marker) throws IOException {
        int length = from.readUnsignedShort();
        if (length < 2) {
            throw NotAPicture.damaged("A segment without a length");
        }
        byte[] content = new byte[length - 2];
        from.readFully(content);
        if (marker == EXIF) {
            exif(content);
        } else if (marker == JFIF) {
            jfif(content);
        } else if (draws(marker, content)) {
            frame(marker, content);
            write(marker, content);
        }
        return marker == SCAN ? scan() : next();
    }

    private static boolean draws(int marker, byte[] content) {
        return switch (marker) {
            case PROFILE -> begins(content, "ICC_PROFILE\0");
            case ADOBE -> begins(content, "Adobe");
            default -> marker < JFIF;
        };
    }

    private void frame(int marker, byte[] content) throws NotAPicture {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            if (content.length < 5) {
                throw NotAPicture.damaged("A frame without a size");
            }
            Points.check(number(content, 3), number(content, 1));
            framed = true;
        }
    }

    private void exif(byte[] content) throws IOException {
        if (begins(content, "Exif\0")) {
            int orientation = Orientation.in(Arrays.copyOfRange(content, 6, Math.max(content.length, 6)));
            if (orientation != Orientation.UPRIGHT) {
                byte[] tags = Orientation.alone(orientation);
                byte[] kept = Arrays.copyOf("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 6 + tags.length);
                System.arraycopy(tags, 0, kept, 6, tags.length);
                write(EXIF, kept);
            }
        }
    }

    /** Its small picture may show what was cut out of the large one. */
    private void jfif(byte[] content) throws IOException {
        if (begins(content, "JFIF\0") && content.length >= JFIF_WITHOUT_THUMBNAIL) {
            byte[] kept = Arrays.copyOf(content, JFIF_WITHOUT_THUMBNAIL);
            kept[JFIF_WITHOUT_THUMBNAIL - 2] = 0;
            kept[JFIF_WITHOUT_THUMBNAIL - 1] = 0;
            write(JFIF, kept);
        }
    }

    /** Copies the points up to the next marker; a mark before 0 is a plain byte, restarts belong to the points. */
    private int scan() throws IOException {
        scanned = true;
        while (true) {
            int next = from.readUnsignedByte();
            if (next != MARK) {
                to.write(next);
                continue;
            }
            int marker = from.readUnsignedByte();
            while (marker == MARK) {
                marker = from.readUnsignedByte();
            }
            if (marker != 0 && !(marker >= 0xd0 && marker <= 0xd7)) {
                return marker;
            }
            mark(marker);
        }
    }

    private int next() throws IOException {
        if (from.readUnsignedByte() != MARK) {
            throw NotAPicture.damaged("No marker where one belongs");
        }
        int marker = from.readUnsignedByte();
        while (marker == MARK) {
            marker = from.readUnsignedByte();
        }
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    }

    private void mark(int marker) throws IOException {
        to.write(MARK);
        to.write(marker);
    }

    private void write(int marker, byte[] content) throws IOException {
        mark(marker);
        to.writeShort(content.length + 2);
        to.write(content);
    }

    private static int number(byte[] content, int at) {
        return Byte.toUnsignedInt(content[at]) << 8 | Byte.toUnsignedInt(content[at + 1]);
    }

    private static boolean begins(byte[] content, String with) {
        byte[] expected = with.getBytes(StandardCharsets.US_ASCII);
        return content.length >= expected.length
                && Arrays.equals(content, 0, expected.length, expected, 0, expected.length);
    }
}
