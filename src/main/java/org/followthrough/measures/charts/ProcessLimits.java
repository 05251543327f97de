package org.followthrough.measures.charts;

import java.util.List;

/**
 * The limits of an XmR chart (individual values and moving range): mean ± 2.66 × the average moving range, where a moving
 * range is the difference between neighbours without its sign. The 2.66 is three divided by 1.128, the constant
 * <i>d2</i> for ranges of two, so that a third of the way from mean to limit is one sigma. The rule is Wheeler's
 * (<i>Understanding Variation</i>, appendix on XmR charts), which the NHS uses in <i>Making data count</i>; all moving ranges
 * count, large ones too.
 */
public record ProcessLimits(double mean, double averageMovingRange) {

    /** From how many readings on limits are drawn: with fewer they move too much with each new one. */
    public static final int FROM_READINGS = 12;

    private static final double TO_LIMIT = 2.66;
    private static final double NEAR = 2.0 / 3.0;

    /**
     * The limits of values in the order they were read.
     *
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static ProcessLimits of(List<Double> values) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("Limits need two values, and there are " + values.size());
        }
        double sum = values.stream().mapToDouble(Double::doubleValue).sum();
        double ranges = 0;
        for (int next = 1; next < values.size(); next++) {
            ranges += Math.abs(values.get(next) - values.get(next - 1));
        }
        return new ProcessLimits(sum / values.size(), ranges / (values.size() - 1));
    }

    public double upper() {
        return mean + TO_LIMIT * averageMovingRange;
    }

    public double lower() {
        return mean - TO_LIMIT * averageMovingRange;
    }

    /** Which side of the mean a value is on: 1 above, -1 below, 0 on it. */
    int side(double value) {
        return (int) Math.signum(value - mean);
    }

    boolean isOutside(double value) {
        return value > upper() || value < lower();
    }

    /** Whether a value lies more than two thirds of the way to a limit, or beyond it. */
    boolean isNearLimit(double value) {
        return Math.abs(value - mean) > NEAR * TO_LIMIT * averageMovingRange;
    }
}
