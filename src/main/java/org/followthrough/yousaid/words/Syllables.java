package org.followthrough.yousaid.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts syllables of English words by their letters: near enough for an average, wrong for single words now and then. */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern TWO_IN_A_ROW = Pattern.compile("(?<![tsc])i[ao]|ua(?!r)|uou|iu|(?<=[dr])ea$");
    private static final Pattern SILENT_END = Pattern.compile(
            "(?:(?<=[^aeiouyl])e(?=(?:ment|ly|ful|less|ness)s?$)|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgzx])(?<!ch|sh)es$)");

    private Syllables() {}

    static int in(String word) {
        String letters = word.toLowerCase(Locale.UK);
        if (Character.isDigit(letters.charAt(0))) {
            return 1;
        }
        String spoken = SILENT_END.matcher(letters).replaceFirst("");
        long groups = VOWELS.matcher(spoken).results().count()
                + TWO_IN_A_ROW.matcher(spoken).results().count();
        return (int) Math.max(1, groups);
    }
}
