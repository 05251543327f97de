package org.followthrough.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The list of contents of a ZIP file that is nothing else besides: it begins with its first part, ends with its list, and no two parts
 * share bytes. No more of it is read than an Office file has, so one made to explode costs nothing.
 */
final class ZipEntries {

    private static final int MOST = 10_000;
    private static final int LONGEST_LIST = 4 << 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PART_SIGNATURE = 0x04034b50;
    private static final int PART_LENGTH = 30;

    private ZipEntries() {}

    /**
     * One part.
     *
     * @param at where its bytes begin in the file
     * @param packed how many there are
     */
    record Entry(String name, boolean encrypted, int method, long at, long packed) {}

    /** Whether the file ends as a ZIP file does, whatever it begins with. */
    static boolean endsAsZip(FileChannel file) throws IOException {
        return endOf(tail(file)) >= 0;
    }

    /** Reads the list; empty when the file is not a whole ZIP file and nothing else. */
    static List<Entry> of(FileChannel file) throws IOException {
        ByteBuffer tail = tail(file);
        int end = endOf(tail);
        if (end < 0) {
            return List.of();
        }
        long listAt = Integer.toUnsignedLong(tail.getInt(end + 16));
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        int count = Short.toUnsignedInt(tail.getShort(end + 10));
        boolean whole = listAt + length == file.size() - tail.limit() + end;
        if (!whole || length > LONGEST_LIST || count > MOST) {
            return List.of();
        }
        List<Entry> entries = entries(file, read(file, listAt, (int) length), count);
        return entries.size() == count && standApart(entries, listAt) ? entries : List.of();
    }

    private static int endOf(ByteBuffer tail) {
        for (int end = tail.limit() - END_LENGTH; end >= 0; end--) {
            if (tail.getInt(end) == END_SIGNATURE
                    && end + END_LENGTH + Short.toUnsignedInt(tail.getShort(end + 20)) == tail.limit()) {
                return end;
            }
        }
        return -1;
    }

    private static ByteBuffer tail(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
        return read(file, file.size() - length, length);
    }

    private static List<Entry> entries(FileChannel file, ByteBuffer list, int count) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (entries.size() < count && at + ENTRY_LENGTH <= list.limit() && list.getInt(at) == ENTRY_SIGNATURE) {
            int nameLength = Short.toUnsignedInt(list.getShort(at + 28));
            int next = at
                    + ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(list.getShort(at + 30))
                    + Short.toUnsignedInt(list.getShort(at + 32));
            if (next > list.limit()) {
                break;
            }
            entries.add(entry(file, list, at, nameLength));
            at = next;
        }
        return at == list.limit() ? entries : List.of();
    }

    private static Entry entry(FileChannel file, ByteBuffer list, int at, int nameLength) throws IOException {
        byte[] name = new byte[nameLength];
        list.get(at + ENTRY_LENGTH, name);
        long part = Integer.toUnsignedLong(list.getInt(at + 42));
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                (list.getShort(at + 8) & 1) != 0,
                Short.toUnsignedInt(list.getShort(at + 10)),
                bytesOf(file, part),
                Integer.toUnsignedLong(list.getInt(at + 20)));
    }

    /** Where the bytes of the part begin that stands here; before the file's begin when none does. */
    private static long bytesOf(FileChannel file, long part) throws IOException {
        if (part + PART_LENGTH > file.size()) {
            return -1;
        }
        ByteBuffer head = read(file, part, PART_LENGTH);
        return head.getInt(0) == PART_SIGNATURE
                ? part + PART_LENGTH + Short.toUnsignedInt(head.getShort(26)) + Short.toUnsignedInt(head.getShort(28))
                : -1;
    }

    private static boolean standApart(List<Entry> entries, long listAt) {
        long free = 0;
        for (Entry entry :
                entries.stream().sorted(Comparator.comparingLong(Entry::at)).toList()) {
            if (entry.at() < free + PART_LENGTH) {
                return false;
            }
            free = entry.at() + entry.packed();
        }
        return free <= listAt;
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                break;
            }
        }
        return bytes.flip();
    }
}
