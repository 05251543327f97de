package org.followthrough.shared;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What in somebody's words looks as if it could identify a child: a warning, never a refusal.
 *
 * @param found in the order of the fields and of their words
 */
public record PersonalDataScan(List<Found> found) {

    /** Kinds of personal data that are looked for. */
    public enum Kind {
        NHS_NUMBER("(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])"),
        TELEPHONE("(?<![0-9])(?:\\+44 ?(?:\\(0\\))? ?|\\(?0)[0-9]{2,4}\\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])"),
        EMAIL("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
        // "A1 2nd quarter" is no postcode.
        POSTCODE("(?<!\\w)(?i:[a-z]{1,2}[0-9][a-z0-9]?) ?(?!1st|2nd|3rd|[04-9]th)(?i:[0-9][a-z]{2})(?!\\w)");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private Stream<String> in(String words) {
            return pattern.matcher(words).results().map(MatchResult::group).filter(this::isMeant);
        }

        private boolean isMeant(String text) {
            return switch (this) {
                case NHS_NUMBER -> hasCheckDigit(text);
                case TELEPHONE -> isLongEnough(text);
                case EMAIL, POSTCODE -> true;
            };
        }
    }

    /**
     * Something found.
     *
     * @param field name of the field of the form it stands in
     * @param text the words themselves
     */
    public record Found(Kind kind, String field, String text) {}

    private static final int NHS_DIGITS = 10;
    private static final int TELEPHONE_DIGITS = 10;
    private static final int MODULUS = 11;

    /** Looks through the words of a form, by name of their field. */
    public static PersonalDataScan of(Map<String, String> words) {
        return new PersonalDataScan(words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Stream.of(Kind.values())
                        .flatMap(kind -> kind.in(field.getValue()).map(text -> new Found(kind, field.getKey(), text))))
                .toList());
    }

    /** Whether nothing was found, or the person said that exactly what was found is fine. */
    public boolean isSettledBy(@Nullable String confirmed) {
        return found.isEmpty() || mark().equals(confirmed);
    }

    /** Stands for exactly what was found, as the value of the box that the person ticks. */
    public String mark() {
        return Integer.toHexString(found.stream()
                .map(each -> each.kind().name() + each.field() + each.text())
                .collect(Collectors.joining("|"))
                .hashCode());
    }

    private static boolean hasCheckDigit(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int position = 0; position < NHS_DIGITS - 1; position++) {
            sum += (NHS_DIGITS - position) * Character.digit(digits.charAt(position), NHS_DIGITS);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == Character.digit(digits.charAt(NHS_DIGITS - 1), NHS_DIGITS);
    }

    private static boolean isLongEnough(String text) {
        int digits = text.replace("+44", "0")
                .replace("(0)", "")
                .replaceAll("[^0-9]", "")
                .length();
        return digits == TELEPHONE_DIGITS || digits == TELEPHONE_DIGITS + 1;
    }
}
