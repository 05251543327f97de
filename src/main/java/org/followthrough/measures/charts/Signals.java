package org.followthrough.measures.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds special causes by three of the Western Electric rules, as Wheeler gives them for XmR charts: a point outside the
 * limits; eight in a row on one side of the mean; two of three neighbours beyond two sigma on the same side. A point on
 * the mean itself ends a run.
 */
public final class Signals {

    private static final int RUN = 8;
    private static final int NEIGHBOURS = 3;

    private final List<Double> values;
    private final ProcessLimits limits;

    private Signals(List<Double> values, ProcessLimits limits) {
        this.values = values;
        this.limits = limits;
    }

    /** What stands out in values in the order they were read, by where it begins. */
    public static List<Signal> in(List<Double> values, ProcessLimits limits) {
        var rules = new Signals(values, limits);
        List<Signal> found = new ArrayList<>();
        rules.addOutside(found);
        rules.addRuns(found);
        rules.addNearLimit(found);
        found.sort(Comparator.comparingInt(Signal::first).thenComparing(Signal::kind));
        return List.copyOf(found);
    }

    private void addOutside(List<Signal> found) {
        for (int at = 0; at < values.size(); at++) {
            if (limits.isOutside(values.get(at))) {
                found.add(new Signal(Signal.Kind.OUTSIDE, at, at, side(at) > 0));
            }
        }
    }

    private void addRuns(List<Signal> found) {
        int begun = 0;
        for (int at = 1; at <= values.size(); at++) {
            if (at == values.size() || side(at) != side(begun)) {
                if (at - begun >= RUN && side(begun) != 0) {
                    found.add(new Signal(Signal.Kind.RUN, begun, at - 1, side(begun) > 0));
                }
                begun = at;
            }
        }
    }

    /**
     * Windows of three that touch are one signal, from its first near point to its last. Where all its near points lie
     * outside the limits, each of them was said already.
     */
    private void addNearLimit(List<Signal> found) {
        for (int side : new int[] {1, -1}) {
            int first = -1;
            int last = -1;
            for (int at = 0; at < values.size(); at++) {
                if (!isNear(at, side)) {
                    continue;
                }
                if (last >= 0 && at - last < NEIGHBOURS) {
                    last = at;
                    continue;
                }
                addPair(found, first, last, side);
                first = at;
                last = at;
            }
            addPair(found, first, last, side);
        }
    }

    private void addPair(List<Signal> found, int first, int last, int side) {
        if (first < last && hasNearInside(first, last, side)) {
            found.add(new Signal(Signal.Kind.NEAR_LIMIT, first, last, side > 0));
        }
    }

    private boolean hasNearInside(int first, int last, int side) {
        return IntStream.rangeClosed(first, last).anyMatch(at -> isNear(at, side) && !limits.isOutside(values.get(at)));
    }

    private boolean isNear(int at, int side) {
        return side(at) == side && limits.isNearLimit(values.get(at));
    }

    /** Whether the point is one of those that made a signal, not just between them. */
    static boolean marks(Signal signal, int at, double value, ProcessLimits limits) {
        return signal.holds(at)
                && (signal.kind() != Signal.Kind.NEAR_LIMIT
                        || (limits.isNearLimit(value) && (limits.side(value) > 0) == signal.above()));
    }

    private int side(int at) {
        return limits.side(values.get(at));
    }
}
