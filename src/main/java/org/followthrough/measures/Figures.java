package org.followthrough.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes values as figures, small ones so that nobody can be found in them: a count of one to four is shown as {@code <5},
 * and any figure that is known to be about one to four people, or a percentage that comes from so few, is not shown.
 */
@Component
class Figures {

    static final int SHOWN_FROM = 5;

    private static final BigDecimal MOST_OF_SMALL = BigDecimal.valueOf(SHOWN_FROM - 1L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private final MessageSource messages;

    Figures(MessageSource messages) {
        this.messages = messages;
    }

    /** @param about how many people the value is about, where that is known */
    Figure of(BigDecimal value, @Nullable Integer about, Unit unit, @Nullable String unitWords) {
        if (unit == Unit.COUNT && isSmall(value)) {
            return new Figure(word("measures.figure.small"), true, BigDecimal.ONE, MOST_OF_SMALL);
        }
        if (about != null && (about < SHOWN_FROM || (unit == Unit.PERCENT && isSmall(people(value, about))))) {
            return new Figure(word("measures.figure.not-shown"), true, null, null);
        }
        return shown(value, unit, unitWords);
    }

    /** A figure about nobody, such as a target. */
    Figure shown(BigDecimal value, Unit unit, @Nullable String unitWords) {
        return new Figure(exact(value, unit, unitWords), false, value, value);
    }

    /** The value itself in words, for those who keep it. */
    String exact(BigDecimal value, Unit unit, @Nullable String unitWords) {
        String number = number(value);
        return switch (unit) {
            case COUNT -> number;
            case PERCENT -> number + "%";
            case DAYS ->
                messages.getMessage(
                        "measures.figure.days", new Object[] {number, number.equals("1") ? 1 : 2}, Locale.UK);
            case OTHER -> unitWords == null ? number : number + " " + unitWords;
        };
    }

    /** A number with at most two decimal places. */
    static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMaximumFractionDigits(PLACES);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static boolean isSmall(BigDecimal people) {
        return people.signum() > 0 && people.compareTo(MOST_OF_SMALL) <= 0;
    }

    private static BigDecimal people(BigDecimal percentage, int about) {
        return percentage.multiply(BigDecimal.valueOf(about)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
