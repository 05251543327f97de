package org.followthrough.measures.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values for the marks of an axis: multiples of 1, 2 or 5 times a power of ten that enclose what is plotted.
 *
 * @param decimals how many places the values need
 */
record Ticks(List<Double> values, int decimals) {

    private static final double[] STEPS = {1, 2, 5, 10};

    /** @param wanted about how many steps */
    static Ticks around(double low, double high, int wanted) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        double power = Math.pow(10, Math.floor(Math.log10(span / wanted)));
        double step = STEPS[STEPS.length - 1] * power;
        for (int choice = STEPS.length - 1; choice >= 0; choice--) {
            step = STEPS[choice] * power >= span / wanted ? STEPS[choice] * power : step;
        }
        int decimals = Math.max(0, -(int) Math.floor(Math.log10(step) + 1e-9));
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil((high > low ? high : low + span) / step - 1e-9));
        List<Double> values = new ArrayList<>();
        for (long at = first; at <= last; at++) {
            values.add(BigDecimal.valueOf(at * step)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .doubleValue());
        }
        return new Ticks(List.copyOf(values), decimals);
    }

    double low() {
        return values.get(0);
    }

    double high() {
        return values.get(values.size() - 1);
    }
}
