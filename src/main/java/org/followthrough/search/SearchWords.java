package org.followthrough.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, whatever it is: the database reads it as people write searches (words, "phrases",
 * or, -without), and the last word finds those that begin with it.
 */
final class SearchWords {

    /** The tsquery of the parameters. A word too common to find by is not completed either. */
    static final String QUERY = """
            (websearch_to_tsquery('english', :words)
             || case
                    when to_tsvector('english', :last) = '' then cast('' as tsquery)
                    else websearch_to_tsquery('english', :head) && cast(quote_literal(cast(:last as text)) || ':*' as tsquery)
                end)
            """;

    private static final int LONGEST = 200;
    private static final Pattern LAST_WORD =
            Pattern.compile(".*?(?<![-\\p{L}\\p{N}\"])([\\p{L}\\p{N}]{2,})", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("[aA]([1-9]\\d{0,8})");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{2,12}-\\d{4}-\\d{2}(-[A-Z0-9]{1,6}){0,3}");

    private final String typed;

    private SearchWords(String typed) {
        this.typed = typed;
    }

    static SearchWords of(@Nullable String typed) {
        String clean = typed == null ? "" : typed.replace('\0', ' ').strip();
        return new SearchWords(
                clean.substring(0, Math.min(clean.length(), LONGEST)).strip());
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The number of an action, where its reference was typed. */
    Optional<Integer> actionNumber() {
        Matcher reference = ACTION.matcher(typed);
        return reference.matches() ? Optional.of(Integer.valueOf(reference.group(1))) : Optional.empty();
    }

    /** The reference of an inspection or recommendation, where one was typed. */
    Optional<String> reference() {
        return Optional.of(typed.toUpperCase(Locale.ROOT))
                .filter(words -> REFERENCE.matcher(words).matches());
    }

    /** What {@link #QUERY} and the references are filled with. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", typed);
        parameters.put("head", typed.substring(0, typed.length() - beginning().length()));
        parameters.put("last", beginning());
        parameters.put("number", actionNumber().orElse(0));
        parameters.put("reference", reference().orElse(""));
        return parameters;
    }

    /** The last word, in lower case, where it may be the beginning of one; else nothing. */
    String beginning() {
        boolean inQuotes = typed.chars().filter(letter -> letter == '"').count() % 2 == 1;
        Matcher last = LAST_WORD.matcher(typed);
        String word = !inQuotes && last.matches() ? last.group(1) : "";
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() == word.length() ? lower : "";
    }

    @Override
    public String toString() {
        return typed;
    }
}
