package org.followthrough.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks into an Office file: whether its parts are those of its kind, carry no macros and unpack to a bearable size. They are
 * unpacked in passing, and only until they are too large.
 */
class OfficeLook {

    private static final long MOST_UNPACKED = 512L << 20;
    private static final long FREE_OF_RATIO = 16L << 20;
    private static final int HIGHEST_RATIO = 100;
    private static final int LONGEST_CONTENTS = 1 << 20;
    private static final String CONTENTS = "[Content_Types].xml";
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileName name;
    private final String folder;
    private final FileChannel file;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    OfficeLook(FileName name, String folder, FileChannel file) {
        this.name = name;
        this.folder = folder;
        this.file = file;
    }

    void check() throws IOException {
        List<ZipEntries.Entry> entries = ZipEntries.of(file);
        require(
                entries.stream().anyMatch(entry -> entry.name().equals(CONTENTS))
                        && entries.stream().anyMatch(entry -> entry.name().startsWith(folder)),
                "content");
        require(entries.stream().noneMatch(ZipEntries.Entry::encrypted), "protected");
        require(entries.stream().noneMatch(OfficeLook::isMacro), "macros");
        try {
            for (ZipEntries.Entry entry : entries) {
                unpack(entry);
            }
        } catch (ZipException damaged) {
            throw FileRefused.because("damaged", name);
        }
    }

    private void unpack(ZipEntries.Entry entry) throws IOException {
        require(entry.method() == STORED || entry.method() == DEFLATED, "content");
        boolean contents = entry.name().equals(CONTENTS);
        var words = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(true);
        try (InputStream packed =
                        new BoundedStream(Channels.newInputStream(file.position(entry.at())), entry.packed());
                InputStream in = entry.method() == STORED ? packed : new InflaterInputStream(packed, inflater)) {
            long before = unpacked;
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                bear(unpacked - before, entry.packed());
                if (contents && words.size() < LONGEST_CONTENTS) {
                    words.write(buffer, 0, count);
                }
            }
        } catch (java.io.EOFException cutShort) {
            throw FileRefused.because("damaged", name);
        } finally {
            inflater.end();
        }
        require(!contents || !saysMacros(words.toString(StandardCharsets.UTF_8)), "macros");
    }

    private void bear(long ofEntry, long packed) {
        require(unpacked <= MOST_UNPACKED, "bomb");
        require(ofEntry <= FREE_OF_RATIO || ofEntry / HIGHEST_RATIO <= packed, "bomb");
    }

    private static boolean isMacro(ZipEntries.Entry entry) {
        String part = entry.name().toLowerCase(Locale.ROOT);
        return part.endsWith("vbaproject.bin") || part.contains("/macrosheets/") || part.contains("/activex/");
    }

    private static boolean saysMacros(String contents) {
        String words = contents.toLowerCase(Locale.ROOT);
        return words.contains("macroenabled") || words.contains("vbaproject");
    }

    private void require(boolean fine, String reason) {
        if (!fine) {
            throw FileRefused.because(reason, name);
        }
    }
}
