package org.followthrough.reports.forms.office;

import java.util.List;
import java.util.regex.Pattern;

/** Words as an office file can hold them. */
public final class Legible {

    /** Stands where a character cannot be written. */
    private static final String CANNOT_SHOW = "\u25A1";

    /** Characters that no XML document may hold. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private Legible() {}

    /** The words, with a box for every character that cannot be written. */
    public static String of(String words) {
        return NOT_IN_XML.matcher(words).replaceAll(CANNOT_SHOW);
    }

    /** The lines of words that people typed. */
    public static List<String> lines(String words) {
        return List.of(LINE_BREAK.split(of(words), -1));
    }
}
