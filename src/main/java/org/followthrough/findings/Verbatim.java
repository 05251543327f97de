package org.followthrough.findings;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The accepted text of an inspection, against which every quotation is held.
 *
 * @param letter null where the inspection was recorded without one
 */
record Verbatim(@Nullable String letter) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** A footnote's number right behind a word is printed above the line and no part of the sentence. */
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("(?<=[\\p{L}.,?!)])\\d{1,2}");

    /**
     * Passes when the words are the letter's from start to before end: every one of them, in their order, and no other. Only white
     * space, emphasis marks, and whole lines between the first and the last that the words do not go on with (a running
     * footer, a page number) may be left out.
     */
    void holds(String words, int start, int end) {
        if (letter == null) {
            throw new IllegalArgumentException("There is no letter to quote from");
        }
        boolean inside = start >= 0 && end <= letter.length() && start < end;
        if (!inside || !quotes(letter.substring(start, end), words)) {
            throw new IllegalArgumentException("Not the letter's words from " + start + " to " + end + ": " + words);
        }
    }

    private static boolean quotes(String passage, String words) {
        if (passage.equals(words)) {
            return true;
        }
        List<String> lines = passage.lines()
                .map(Verbatim::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
        String rest = squeezed(words);
        for (int i = 0; i < lines.size(); i++) {
            int taken = taken(lines.get(i), rest);
            boolean edge = i == 0 || i == lines.size() - 1;
            if (taken == 0 && edge) {
                return false;
            }
            rest = rest.substring(taken);
        }
        return rest.isEmpty() && !lines.isEmpty();
    }

    /** How much of the words this line is; 0 when they do not go on with it. */
    private static int taken(String line, String rest) {
        if (rest.startsWith(line)) {
            return line.length();
        }
        String unmarked = FOOTNOTE_MARK.matcher(line).replaceAll("");
        return !unmarked.isEmpty() && rest.startsWith(unmarked) ? unmarked.length() : 0;
    }

    private static String squeezed(String words) {
        return SPACE.matcher(PlainWords.LINK.matcher(words).replaceAll("$1").replace("**", ""))
                .replaceAll("");
    }
}
