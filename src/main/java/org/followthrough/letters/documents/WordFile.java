package org.followthrough.letters.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;

/**
 * A Word document: a packed folder of which three parts say everything about its words. They are unpacked up to a bound and
 * read as a stream, so that a part that unpacks to gigabytes, or names entities, ends in a refusal.
 */
final class WordFile {

    static final String WORDS = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final Set<String> PARTS = Set.of(WORDS, NUMBERING, STYLES);
    private static final int LARGEST_PART = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;

    private WordFile() {}

    /** Whether a packed file is a Word document: it says so in its list of parts. */
    static boolean isIn(byte[] bytes) {
        var parts = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return parts.contains(WORDS);
    }

    static SourceText words(byte[] bytes) {
        try {
            Map<String, byte[]> parts = parts(bytes);
            byte[] words = parts.get(WORDS);
            if (words == null) {
                throw new DocumentRefused(RefusalReason.DAMAGED);
            }
            WordStyles styles = WordStyles.of(parts.get(STYLES));
            WordNumbering numbering = WordNumbering.of(parts.get(NUMBERING), styles);
            return new WordReading(styles, numbering).read(words);
        } catch (IOException | XMLStreamException | IllegalArgumentException | IllegalStateException damaged) {
            throw new DocumentRefused(RefusalReason.DAMAGED, damaged);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int seen = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > MOST_PARTS) {
                    throw new DocumentRefused(RefusalReason.TOO_HARD);
                }
                if (PARTS.contains(entry.getName()) && !parts.containsKey(entry.getName())) {
                    parts.put(entry.getName(), part(zip));
                } else {
                    passOver(zip);
                }
            }
        }
        return parts;
    }

    private static byte[] part(InputStream zip) throws IOException {
        byte[] part = zip.readNBytes(LARGEST_PART);
        if (zip.read() >= 0) {
            throw new DocumentRefused(RefusalReason.TOO_HARD);
        }
        return part;
    }

    /** Pictures and the like; unpacked all the same to come to what follows, and so bounded too. */
    private static void passOver(InputStream zip) throws IOException {
        long left = 10L * LARGEST_PART;
        byte[] nowhere = new byte[1 << 16];
        for (int n = zip.read(nowhere); n >= 0; n = zip.read(nowhere)) {
            left -= n;
            if (left < 0) {
                throw new DocumentRefused(RefusalReason.TOO_HARD);
            }
        }
    }
}
