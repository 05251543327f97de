package org.followthrough.letters.documents;

import java.text.Normalizer;

/** Printed signs as the characters a reader would type: ligatures apart, hyphens plain, no invisible ones. */
final class Characters {

    /** Stands for a sign that says of itself no characters at all. */
    static final String UNKNOWN = "\uFFFF";

    private static final String INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFFFE\uFFFF";
    private static final String HYPHENS = "\u00AD\u2010\u2011";
    private static final String BULLETS =
            "\u2022\u25FC\u25FE\u25AA\u25A0\u25CF\u25E6\u2023\u25CB\u25C6\u27A2\u2756\u2713";
    private static final char PRIVATE = '\uF000';

    private Characters() {}

    /**
     * @param ornaments whether the font draws ornaments in the places of letters; they then go into the private use area,
     *     as word processors put them there
     */
    static String readable(String printed, boolean ornaments) {
        var readable = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (ornaments && c > ' ' && c < '\u0100') {
                readable.append((char) (PRIVATE + c));
            } else if (c >= '\uFB00' && c <= '\uFB06') {
                readable.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (HYPHENS.indexOf(c) >= 0) {
                readable.append('-');
            } else if (isSpace(c)) {
                readable.append(' ');
            } else if (isKept(printed, i)) {
                readable.append(c);
            }
        }
        return readable.toString();
    }

    /** Signs that stand before the items of a list; symbol fonts put theirs into the private use area. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isKept(String printed, int i) {
        char c = printed.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < printed.length() && Character.isLowSurrogate(printed.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(printed.charAt(i - 1));
        }
        return !Character.isISOControl(c) && INVISIBLE.indexOf(c) < 0;
    }
}
