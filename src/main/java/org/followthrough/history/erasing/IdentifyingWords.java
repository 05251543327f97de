package org.followthrough.history.erasing;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that are to be erased: found as whole words, in any case, whatever stands between them (spaces, lines, or the plus
 * sign of an address). Kept nowhere.
 *
 * @param typed three characters at least, without a backslash
 */
public record IdentifyingWords(String typed) {

    /** Fewer would be found everywhere. */
    public static final int SHORTEST = 3;

    /** More are a text, not a name. */
    public static final int LONGEST = 200;

    private static final String BETWEEN = "(\\s|\\+|%20)+";
    private static final String BETWEEN_IN_JSON = "(\\s|\\\\[nrt]|\\+|%20)+";
    private static final JsonMapper JSON = new JsonMapper();

    public IdentifyingWords {
        typed = typed.strip();
        if (!areEnough(typed)) {
            throw new IllegalArgumentException("Too few, too many or a backslash");
        }
    }

    /** Whether what was typed can be looked for. */
    public static boolean areEnough(String typed) {
        String words = typed.strip();
        return words.length() >= SHORTEST && words.length() <= LONGEST && words.indexOf('\\') < 0;
    }

    /** Whether a text holds them. */
    public boolean standIn(String text) {
        return Pattern.compile(
                        Arrays.stream(typed.split("\\s+")).map(Pattern::quote).collect(Collectors.joining(BETWEEN)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /** As a regular expression of PostgreSQL, for a text. */
    public String pattern() {
        return bounded(Arrays.stream(typed.split("\\s+"))
                .map(IdentifyingWords::literally)
                .collect(Collectors.joining(BETWEEN)));
    }

    /** For a text that JSON has put into its own characters; finds parts of words too, as a line's end looks like a letter there. */
    public String patternInJson() {
        return Arrays.stream(typed.split("\\s+"))
                .map(IdentifyingWords::inJson)
                .map(IdentifyingWords::literally)
                .collect(Collectors.joining(BETWEEN_IN_JSON));
    }

    private String bounded(String pattern) {
        String begin = Character.isLetterOrDigit(typed.charAt(0)) ? "(?<![[:alnum:]])" : "";
        String end = Character.isLetterOrDigit(typed.charAt(typed.length() - 1)) ? "(?![[:alnum:]])" : "";
        return begin + pattern + end;
    }

    private static String inJson(String word) {
        String quoted = JSON.writeValueAsString(word);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Every character that is neither a letter nor a digit stands for itself. */
    private static String literally(String word) {
        return word.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }

    @Override
    public String toString() {
        return "words not told";
    }
}
