package org.followthrough.letters.reading;

/**
 * The text that is kept and that all spans refer to: every line end (also form feeds) is one {@code \n}; a byte order mark,
 * control characters other than the tab, and halves of surrogate pairs, which no database stores, are left out. Nothing
 * else is changed.
 */
public record StoredText(String text) {

    /** Normalises a pasted or extracted text; already stored text comes back unchanged. */
    public static StoredText of(String raw) {
        var kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isLineEnd(c)) {
                boolean secondOfPair = c == '\n' && i > 0 && raw.charAt(i - 1) == '\r';
                kept.append(secondOfPair ? "" : "\n");
            } else if (isKept(raw, i)) {
                kept.append(c);
            }
        }
        return new StoredText(kept.toString());
    }

    private static boolean isKept(String raw, int i) {
        char c = raw.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
        }
        boolean byteOrderMark = i == 0 && c == '\uFEFF';
        return c == '\t' || (!Character.isISOControl(c) && !byteOrderMark);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u000B' || c == '\f' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether the raw text is a file's bytes: a known beginning, or more than one character in a hundred is no text. */
    public static boolean looksBinary(String raw) {
        if (raw.startsWith("%PDF-") || raw.startsWith("PK\u0003\u0004")) {
            return true;
        }
        long strange = raw.chars()
                .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && c != '\t' && !isLineEnd((char) c)))
                .count();
        return strange * 100 > raw.length();
    }
}
