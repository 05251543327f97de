package org.followthrough.plans.sheets.reading;

import java.util.regex.Pattern;

/** The words of a cell as people read them. */
final class CellText {

    /** The most characters Excel lets a cell hold. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029");
    private static final Pattern NO_WORDS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}&&[^\n\t\u200D]]");

    private CellText() {}

    /** Without what no screen shows; line ends as one sign, hard spaces as spaces. */
    static String readable(String words) {
        if (words.length() > LONGEST) {
            throw new SheetRefused(SheetRefusal.CELL_TOO_LONG);
        }
        String lines = LINE_END.matcher(words.replace('\u00A0', ' ')).replaceAll("\n");
        return NO_WORDS.matcher(lines).replaceAll("").strip();
    }

    /** Excel writes signs that XML cannot hold as {@code _x000D_}. */
    static String unescaped(String words) {
        return words.contains("_x")
                ? ESCAPED.matcher(words)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : words;
    }
}
