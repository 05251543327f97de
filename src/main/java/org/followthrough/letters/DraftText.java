package org.followthrough.letters;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.letters.reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft with what is known of its pages: what of it people are shown, and where its pages begin. Offsets
 * count characters of the stored words, as everywhere.
 */
final class DraftText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,200})]\\([^)\\n]{1,200}\\)");

    private final String words;
    private final int[] pageStarts;
    private final int[] headings;
    private final boolean[] hidden;

    /**
     * @param furniture pairs of start and end that are no part of any sentence
     * @param headings pairs of start and end
     */
    DraftText(String words, int[] pageStarts, int[] furniture, int[] headings) {
        this.words = words;
        this.pageStarts = pageStarts.clone();
        this.headings = headings.clone();
        this.hidden = hidden(words, furniture);
    }

    String words() {
        return words;
    }

    int length() {
        return words.length();
    }

    char at(int offset) {
        return words.charAt(offset);
    }

    boolean isHidden(int offset) {
        return hidden[offset];
    }

    /** Whether a line set as a heading begins in these characters. */
    boolean hasHeading(int from, int to) {
        for (int pair = 0; pair + 1 < headings.length; pair += 2) {
            if (headings[pair] >= from && headings[pair] < to) {
                return true;
            }
        }
        return false;
    }

    /** The page, from 1, that the character stands on; null where the document does not say. */
    @Nullable
    Integer pageOf(int offset) {
        if (pageStarts.length < 2) {
            return null;
        }
        int found = Arrays.binarySearch(pageStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The words between two offsets as people are shown them: on one line, without page furniture and marks. */
    String shown(int start, int end) {
        StringBuilder shown = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char c = words.charAt(at);
            boolean space = hidden[at] || isSpace(c);
            if (!space) {
                shown.append(c);
            } else if (isSpace(c) && !shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return shown.toString().strip();
    }

    /** The same stretch without white space and hidden characters at its ends; empty at its start where nothing is left. */
    Stretch trimmed(int from, int to) {
        int start = Math.max(0, Math.min(from, words.length()));
        int end = Math.max(start, Math.min(to, words.length()));
        while (start < end && isNothing(start)) {
            start++;
        }
        while (end > start && isNothing(end - 1)) {
            end--;
        }
        return new Stretch(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isNothing(int at) {
        return hidden[at] || isSpace(words.charAt(at));
    }

    private static boolean[] hidden(String words, int[] furniture) {
        boolean[] hidden = new boolean[words.length()];
        for (int pair = 0; pair + 1 < furniture.length; pair += 2) {
            Arrays.fill(
                    hidden,
                    Math.min(furniture[pair], words.length()),
                    Math.min(furniture[pair + 1], words.length()),
                    true);
        }
        for (int at = words.indexOf("**"); at >= 0; at = words.indexOf("**", at + 2)) {
            Arrays.fill(hidden, at, at + 2, true);
        }
        Matcher link = LINK.matcher(words);
        while (link.find()) {
            hidden[link.start()] = true;
            Arrays.fill(hidden, link.end(1), link.end(), true);
        }
        return hidden;
    }
}
