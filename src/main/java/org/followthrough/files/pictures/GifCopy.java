package org.followthrough.files.pictures;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A GIF block by block: pictures and how they follow each other stay, words go. */
class GifCopy {

    private static final int PICTURE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int TIMING = 0xf9;
    private static final int APPLICATION = 0xff;
    private static final Set<String> REPEATING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final DataInputStream from;
    private final DataOutputStream to;
    private boolean drawn;

    GifCopy(DataInputStream from, DataOutputStream to) {
        this.from = from;
        this.to = to;
    }

    void run() throws IOException {
        byte[] signature = bytes(6);
        if (!Set.of("GIF87a", "GIF89a").contains(new String(signature, StandardCharsets.US_ASCII))) {
            throw NotAPicture.damaged("No GIF");
        }
        to.write(signature);
        byte[] screen = bytes(7);
        Points.check(number(screen, 0), number(screen, 2));
        to.write(screen);
        to.write(palette(screen[4]));
        int block = from.readUnsignedByte();
        while (block != END) {
            block(block);
            block = from.readUnsignedByte();
        }
        if (!drawn) {
            throw NotAPicture.damaged("A GIF without a picture");
        }
        to.write(END);
    }

    private void block(int block) throws IOException {
        switch (block) {
            case PICTURE -> picture();
            case EXTENSION -> extension();
            default -> throw NotAPicture.damaged("A block of no known kind");
        }
    }

    private void picture() throws IOException {
        byte[] place = bytes(9);
        Points.check(number(place, 4), number(place, 6));
        to.write(PICTURE);
        to.write(place);
        to.write(palette(place[8]));
        to.write(from.readUnsignedByte());
        parts(true);
        drawn = true;
    }

    private void extension() throws IOException {
        int label = from.readUnsignedByte();
        if (label == APPLICATION) {
            byte[] name = bytes(from.readUnsignedByte());
            boolean kept = REPEATING.contains(new String(name, StandardCharsets.US_ASCII));
            if (kept) {
                to.write(EXTENSION);
                to.write(label);
                to.write(name.length);
                to.write(name);
            }
            parts(kept);
            return;
        }
        if (label == TIMING) {
            to.write(EXTENSION);
            to.write(label);
        }
        parts(label == TIMING);
    }

    private void parts(boolean kept) throws IOException {
        int length;
        do {
            length = from.readUnsignedByte();
            byte[] part = bytes(length);
            if (kept) {
                to.write(length);
                to.write(part);
            }
        } while (length > 0);
    }

    private byte[] palette(byte flags) throws IOException {
        return (flags & 0x80) == 0 ? new byte[0] : bytes(3 << ((flags & 7) + 1));
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        from.readFully(bytes);
        return bytes;
    }

    private static int number(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }
}
