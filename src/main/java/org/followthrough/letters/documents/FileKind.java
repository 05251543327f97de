package org.followthrough.letters.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
    PDF,
    WORD,
    TEXT,
    EMPTY,
    /** A Word document behind a password, which Office wraps into its old container. */
    LOCKED,
    OTHER;

    private static final int HEAD = 2048;
    private static final List<String> OTHERS = List.of(
            "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "{\\rtf", "RIFF", "\u007FELF", "MZ\u0090");
    private static final List<String> WEB = List.of("<!doctype", "<html", "<head", "<body", "<?xml", "<svg");

    static FileKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-") && !isWeb(head)) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return WordFile.isIn(bytes) ? WORD : OTHER;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return isLocked(bytes) ? LOCKED : OTHER;
        }
        if (OTHERS.stream().anyMatch(head::startsWith) || isWeb(head)) {
            return OTHER;
        }
        return PlainText.isBlank(bytes) ? EMPTY : TEXT;
    }

    private static boolean isWeb(String head) {
        String words =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return WEB.stream().anyMatch(words::startsWith) || (words.startsWith("<!--") && words.contains("<html"));
    }

    /** The container names its parts in two bytes a letter. */
    private static boolean isLocked(byte[] bytes) {
        String parts = new String(bytes, 0, Math.min(bytes.length, 1 << 20), StandardCharsets.ISO_8859_1);
        return parts.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    }
}
