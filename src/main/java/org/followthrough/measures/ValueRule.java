package org.followthrough.measures;

import java.math.BigDecimal;
import java.util.Optional;

/** What a value in a unit can be. */
final class ValueRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private ValueRule() {}

    /** The key of the sentence that says why the value cannot be; empty when it can. */
    static Optional<String> broken(BigDecimal value, Unit unit) {
        if (unit.isNeverNegative() && value.signum() < 0) {
            return Optional.of("measures.value.negative");
        }
        if (unit == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
            return Optional.of("measures.value.not-whole");
        }
        if (unit == Unit.PERCENT && value.compareTo(HUNDRED) > 0) {
            return Optional.of("measures.value.over-hundred");
        }
        return value.abs().compareTo(MOST) > 0 ? Optional.of("measures.value.large") : Optional.empty();
    }

    /** The same for a value written with a unit behind it: {@code %}, {@code days} or nothing. */
    static Optional<String> broken(BigDecimal value, String writtenUnit, Unit unit) {
        if (writtenUnit.equals("%") && unit != Unit.PERCENT) {
            return Optional.of("measures.value.no-percentage");
        }
        if (writtenUnit.equals("days") && unit != Unit.DAYS) {
            return Optional.of("measures.value.no-days");
        }
        return broken(value, unit);
    }
}
