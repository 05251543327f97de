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
        /** Ten digits, the last of which follows from the others (NHS data dictionary). */
        NHS_NUMBER("(?<![0-9.,-])[3-9][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])"),
        /** A pupil's: thirteen characters, the first of which follows from the others (DfE, <i>Unique pupil numbers</i>). */
        UPN("(?<!\\w)(?i:[a-hj-np-rt-z])[0-9]{11}(?i:[0-9a-hj-np-rt-z])(?!\\w)"),
        /** Two letters that are given out, six digits, and A to D (HMRC, NIM39110). */
        NATIONAL_INSURANCE("(?<!\\w)(?i)(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z]"
                + "[ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[0-9]{2}[ ]?[a-d](?!\\w)"),
        /** A day beside a word that makes it somebody's; days of meetings are none. */
        DATE_OF_BIRTH(BIRTH + "|" + BIRTH_AFTER),
        TELEPHONE(
                "(?<![0-9])(?:\\+44 ?(?:\\(0\\))? ?|\\(?0)[1-9][0-9]{1,3}\\)?[ -]?[0-9]{3,4}[ -]?[0-9]{3,4}(?![0-9])"),
        EMAIL("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
        // "A1 2nd quarter" is no postcode, "Q1 2ab" neither: the letters are those that are given out.
        POSTCODE(
                "(?<!\\w)(?i:[a-pr-uwyz][a-hk-y]?[0-9][a-z0-9]?) ?(?!1st|2nd|3rd|[04-9]th)(?i:[0-9][abd-hjlnp-uw-z]{2})(?!\\w)");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** All of this kind in some words, as they stand there. */
        public Stream<String> in(String words) {
            return pattern.matcher(words).results().map(MatchResult::group).filter(this::isMeant);
        }

        private boolean isMeant(String text) {
            return switch (this) {
                case NHS_NUMBER -> CheckDigits.ofNhsNumber(text);
                case UPN -> CheckDigits.ofUpn(text);
                case TELEPHONE -> isLongEnough(text);
                case NATIONAL_INSURANCE, DATE_OF_BIRTH, EMAIL, POSTCODE -> true;
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

    private static final int TELEPHONE_DIGITS = 10;

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY =
            "(?:[0-3]?[0-9][./ -][01]?[0-9][./ -](?:19|20)?[0-9]{2}(?![0-9])|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
                    + "|[0-3]?[0-9](?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (?:19|20)?[0-9]{2}(?![0-9]))";
    private static final String BIRTH =
            "(?i:\\b(?:(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday)[^0-9\\n.;]{0,20}"
                    + "|born(?: on)?(?: the)?[ :(,]{1,3}|aged? [0-9]{1,2}[ ,(]{1,3}(?:born |on )?)" + DAY + ")";
    private static final String BIRTH_AFTER =
            "(?i:\\b" + DAY + "[ ,]{1,2}(?:is (?:his|her|their) )?\\(?(?:d\\.?o\\.?b\\b|date of birth|birthday))";

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

    private static boolean isLongEnough(String text) {
        int digits = text.replace("+44", "0")
                .replace("(0)", "")
                .replaceAll("[^0-9]", "")
                .length();
        return digits == TELEPHONE_DIGITS || digits == TELEPHONE_DIGITS + 1;
    }
}
