package org.followthrough.measures.pasted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as people write it: with commas between thousands, a percent sign or <i>days</i> behind it.
 *
 * @param unit {@code %}, {@code days} or nothing
 */
public record WrittenFigure(BigDecimal value, String unit) {

    private static final Pattern FIGURE = Pattern.compile(
            "([-+\u2212]?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,20})?|\\.\\d{1,20})\\s*(%|per ?cent|days?)?",
            Pattern.CASE_INSENSITIVE);
    private static final int PLACES = 4;

    /** The figure written, to four decimal places; empty when there are words or nothing. */
    public static Optional<WrittenFigure> of(String written) {
        Matcher found = FIGURE.matcher(written.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(found.group(2).replace(",", "")).setScale(PLACES, RoundingMode.HALF_UP);
        boolean negative = found.group(1).equals("-") || found.group(1).equals("\u2212");
        return Optional.of(new WrittenFigure(negative ? value.negate() : value, unit(found.group(3))));
    }

    private static String unit(@Nullable String behind) {
        if (behind == null) {
            return "";
        }
        return behind.toLowerCase(Locale.ROOT).startsWith("day") ? "days" : "%";
    }
}
