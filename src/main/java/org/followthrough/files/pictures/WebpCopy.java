package org.followthrough.files.pictures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** A WebP chunk by chunk: those that draw it are copied as they are. */
class WebpCopy {

    private static final Set<String> DRAWING = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> SIZED = Set.of("VP8 ", "VP8L", "VP8X");
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";
    private static final int LONGEST_EXIF = 1 << 16;
    private static final int HEAD = 10;
    private static final int SAYS_EXIF = 0x08;
    private static final int SAYS_XMP = 0x04;

    private final DataInputStream from;
    private final DataOutputStream to;
    private final byte[] buffer = new byte[1 << 14];
    private boolean drawn;

    WebpCopy(DataInputStream from, DataOutputStream to) {
        this.from = from;
        this.to = to;
    }

    void run() throws IOException {
        if (!name().equals("RIFF")) {
            throw NotAPicture.damaged("No WebP");
        }
        long left = length();
        if (!name().equals("WEBP") || left < 4) {
            throw NotAPicture.damaged("No WebP");
        }
        to.writeBytes("RIFF\0\0\0\0WEBP");
        left -= 4;
        while (left >= 8) {
            String name = name();
            long length = length();
            left -= 8 + length + (length & 1);
            if (left < 0) {
                throw NotAPicture.damaged("A chunk longer than its file");
            }
            chunk(name, length);
        }
        if (!drawn) {
            throw NotAPicture.damaged("A WebP without a picture");
        }
    }

    private void chunk(String name, long length) throws IOException {
        if (name.equals(EXIF) && length <= LONGEST_EXIF) {
            exif((int) length);
            return;
        }
        boolean kept = DRAWING.contains(name);
        byte[] head = new byte[(int) Math.min(length, HEAD)];
        from.readFully(head);
        if (SIZED.contains(name)) {
            size(name, head);
            drawn |= !name.equals(EXTENDED);
        }
        drawn |= name.equals("ANMF");
        if (kept) {
            head(name, length);
            to.write(head);
        }
        rest(length - head.length + (length & 1), kept);
    }

    private void exif(int length) throws IOException {
        byte[] tags = new byte[length];
        from.readFully(tags);
        rest(length & 1, false);
        boolean named = new String(tags, StandardCharsets.ISO_8859_1).startsWith("Exif\0\0");
        int orientation = Orientation.in(named ? Arrays.copyOfRange(tags, 6, length) : tags);
        if (orientation != Orientation.UPRIGHT) {
            byte[] kept = Orientation.alone(orientation);
            head(EXIF, kept.length);
            to.write(kept);
        }
    }

    private void rest(long length, boolean kept) throws IOException {
        long left = length;
        while (left > 0) {
            int count = (int) Math.min(left, buffer.length);
            from.readFully(buffer, 0, count);
            if (kept) {
                to.write(buffer, 0, count);
            }
            left -= count;
        }
    }

    private static void size(String name, byte[] head) throws NotAPicture {
        if (head.length < HEAD) {
            throw NotAPicture.damaged("A picture without a size");
        }
        switch (name) {
            case EXTENDED -> Points.check(1 + number(head, 4, 3), 1 + number(head, 7, 3));
            case "VP8 " -> Points.check(number(head, 6, 2) & 0x3fff, number(head, 8, 2) & 0x3fff);
            default -> {
                long bits = number(head, 1, 4);
                Points.check(1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff));
            }
        }
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0;
        for (int index = length - 1; index >= 0; index--) {
            number = number << 8 | Byte.toUnsignedLong(bytes[at + index]);
        }
        return number;
    }

    private void head(String name, long length) throws IOException {
        to.writeBytes(name);
        to.writeInt(Integer.reverseBytes((int) length));
    }

    private String name() throws IOException {
        byte[] name = new byte[4];
        from.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private long length() throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(from.readInt()));
    }

    /** Says in the finished copy how long it is and what is still in it. */
    static void correct(Path copy) throws IOException {
        try (var file = new RandomAccessFile(copy.toFile(), "rw")) {
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) (file.length() - 8)));
            boolean extended = false;
            boolean exif = false;
            byte[] name = new byte[4];
            for (long at = 12; at + 8 <= file.length(); ) {
                file.seek(at);
                file.readFully(name);
                String said = new String(name, StandardCharsets.ISO_8859_1);
                long length = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
                extended |= at == 12 && said.equals(EXTENDED);
                exif |= said.equals(EXIF);
                at += 8 + length + (length & 1);
            }
            if (extended) {
                file.seek(20);
                int flags = file.readUnsignedByte() & ~(SAYS_EXIF | SAYS_XMP);
                file.seek(20);
                file.write(exif ? flags | SAYS_EXIF : flags);
            }
        }
    }
}
