package org.followthrough.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP file's own list of contents, read from its last bytes. Nothing is unpacked and no more names are
 * read than an Office file has, so a file made to explode costs nothing.
 */
record ZipDirectory(List<String> names) {

    private static final int MOST_NAMES = 10_000;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** Reads the list; empty when the bytes do not end in a whole one. */
    static ZipDirectory at(byte[] tail) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = tail.length - END_LENGTH; end >= 0; end--) {
            if (bytes.getInt(end) == END_SIGNATURE) {
                return read(bytes, end);
            }
        }
        return new ZipDirectory(List.of());
    }

    /** Whether these are the parts of an Office file that keeps its own in this folder and carries no macros. */
    boolean isOffice(String folder) {
        return names.contains("[Content_Types].xml")
                && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }

    private static ZipDirectory read(ByteBuffer bytes, int end) {
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long start = end - Integer.toUnsignedLong(bytes.getInt(end + 12));
        List<String> names = new ArrayList<>();
        int position = (int) Math.max(start, 0);
        while (start >= 0 && count <= MOST_NAMES && names.size() < count && isEntry(bytes, position, end)) {
            int nameLength = Short.toUnsignedInt(bytes.getShort(position + 28));
            int next = position
                    + ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(bytes.getShort(position + 30))
                    + Short.toUnsignedInt(bytes.getShort(position + 32));
            if (next > end) {
                break;
            }
            names.add(name(bytes, position + ENTRY_LENGTH, nameLength));
            position = next;
        }
        return new ZipDirectory(names.size() == count ? List.copyOf(names) : List.of());
    }

    private static String name(ByteBuffer bytes, int position, int length) {
        byte[] name = new byte[length];
        bytes.get(position, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static boolean isEntry(ByteBuffer bytes, int position, int end) {
        return position + ENTRY_LENGTH <= end && bytes.getInt(position) == ENTRY_SIGNATURE;
    }
}
