package org.followthrough.letters.reading;

import java.util.List;

/** Full stops that end no sentence: hidden from the sentence model, letter for letter, so that offsets stay. */
final class Abbreviations {

    /** A stop after these never ends a sentence in this field, whatever follows. */
    private static final List<String> ALWAYS =
            List.of("e.g.", "i.e.", "St.", "Dr.", "Mr.", "Mrs.", "Ms.", "cf.", "approx.", "Cllr.", "Prof.");

    /** A stop after these ends no sentence when a number follows. */
    private static final List<String> BEFORE_NUMBERS = List.of(
            "No.", "Nos.", "para.", "paras.", "p.", "pp.", "s.", "Reg.", "reg.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.",
            "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.");

    private static final char HIDDEN = 'x';

    /** A longer run without a space is no word; stops in it would cost the model quadratic work. */
    private static final int LONGEST_WORD = 100;

    private Abbreviations() {}

    static String masked(String words) {
        char[] masked = words.toCharArray();
        for (String abbreviation : ALWAYS) {
            mask(words, abbreviation, false, masked);
        }
        for (String abbreviation : BEFORE_NUMBERS) {
            mask(words, abbreviation, true, masked);
        }
        maskLongWords(masked);
        return new String(masked);
    }

    private static void mask(String words, String abbreviation, boolean beforeNumber, char[] masked) {
        for (int at = words.indexOf(abbreviation); at >= 0; at = words.indexOf(abbreviation, at + 1)) {
            int end = at + abbreviation.length();
            boolean wordBegins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
            if (wordBegins && (!beforeNumber || numberFollows(words, end))) {
                hideStops(masked, at, end);
            }
        }
    }

    private static boolean numberFollows(String words, int end) {
        int at = end < words.length() && words.charAt(end) == ' ' ? end + 1 : end;
        return at < words.length() && Character.isDigit(words.charAt(at));
    }

    private static void maskLongWords(char[] masked) {
        int start = 0;
        for (int i = 0; i <= masked.length; i++) {
            if (i == masked.length || masked[i] == ' ') {
                if (i - start > LONGEST_WORD) {
                    hideStops(masked, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static void hideStops(char[] masked, int from, int to) {
        for (int i = from; i < to; i++) {
            masked[i] = ".?!".indexOf(masked[i]) >= 0 ? HIDDEN : masked[i];
        }
    }
}
