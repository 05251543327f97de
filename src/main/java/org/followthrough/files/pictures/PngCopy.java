package org.followthrough.files.pictures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG chunk by chunk: those that draw it are copied as they are. */
class PngCopy {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final Set<String> DRAWING = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs", "bKGD",
            "hIST", "acTL", "fcTL", "fdAT");
    private static final String HEADER = "IHDR";
    private static final int HEADER_LENGTH = 13;
    private static final String EXIF = "eXIf";
    private static final int LONGEST_EXIF = 1 << 16;

    private final DataInputStream from;
    private final DataOutputStream to;
    private final byte[] buffer = new byte[1 << 14];
    private boolean drawn;

    PngCopy(DataInputStream from, DataOutputStream to) {
        this.from = from;
        this.to = to;
    }

    void run() throws IOException {
        if (from.readLong() != SIGNATURE) {
            throw NotAPicture.damaged("No PNG");
        }
        to.writeLong(SIGNATURE);
        header();
        String type = chunk();
        while (!type.equals("IEND")) {
            drawn |= type.equals("IDAT");
            type = chunk();
        }
        if (!drawn) {
            throw NotAPicture.damaged("A PNG without a picture");
        }
    }

    private void header() throws IOException {
        int length = from.readInt();
        String type = type();
        if (length != HEADER_LENGTH || !type.equals(HEADER)) {
            throw NotAPicture.damaged("A PNG without a header");
        }
        byte[] header = new byte[HEADER_LENGTH];
        from.readFully(header);
        ByteBuffer size = ByteBuffer.wrap(header);
        Points.check(Integer.toUnsignedLong(size.getInt(0)), Integer.toUnsignedLong(size.getInt(4)));
        check(crc(HEADER, header));
        write(HEADER, header);
    }

    private String chunk() throws IOException {
        int length = from.readInt();
        if (length < 0) {
            throw NotAPicture.damaged("A chunk without end");
        }
        String type = type();
        if (type.equals(EXIF) && length <= LONGEST_EXIF) {
            exif(length);
        } else {
            copy(type, length, DRAWING.contains(type));
        }
        return type;
    }

    private void exif(int length) throws IOException {
        byte[] tags = new byte[length];
        from.readFully(tags);
        check(crc(EXIF, tags));
        int orientation = Orientation.in(tags);
        if (orientation != Orientation.UPRIGHT) {
            write(EXIF, Orientation.alone(orientation));
        }
    }

    private void copy(String type, int length, boolean kept) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        if (kept) {
            to.writeInt(length);
            to.write(type.getBytes(StandardCharsets.US_ASCII));
        }
        int left = length;
        while (left > 0) {
            int count = Math.min(left, buffer.length);
            from.readFully(buffer, 0, count);
            crc.update(buffer, 0, count);
            if (kept) {
                to.write(buffer, 0, count);
            }
            left -= count;
        }
        check(crc.getValue());
        if (kept) {
            to.writeInt((int) crc.getValue());
        }
    }

    private void check(long crc) throws IOException {
        if (from.readInt() != (int) crc) {
            throw NotAPicture.damaged("A chunk that was changed");
        }
    }

    private void write(String type, byte[] content) throws IOException {
        to.writeInt(content.length);
        to.write(type.getBytes(StandardCharsets.US_ASCII));
        to.write(content);
        to.writeInt((int) crc(type, content));
    }

    private static long crc(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(content);
        return crc.getValue();
    }

    private String type() throws IOException {
        byte[] type = new byte[4];
        from.readFully(type);
        return new String(type, StandardCharsets.US_ASCII);
    }
}
