package org.followthrough;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a benchmark measured, run by run, in milliseconds. */
public final class Timings {

    private static final double NANOS = 1e6;
    private static final long MEBIBYTE = 1 << 20;

    private final List<Double> measured = new ArrayList<>();

    /** One run, in nanoseconds. */
    public void add(long nanos) {
        measured.add(nanos / NANOS);
    }

    /** As many runs were quicker as were slower. */
    public double middle() {
        return measured.stream()
                .sorted()
                .skip((measured.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    public double most() {
        return Collections.max(measured);
    }

    /** Where it was measured and how busy it was, as figures without that say nothing. */
    public static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.UK,
                "Java %s, %d processors (%s), heap of at most %d MiB, load over the last minute %.1f",
                System.getProperty("java.version"),
                system.getAvailableProcessors(),
                system.getArch(),
                Runtime.getRuntime().maxMemory() / MEBIBYTE,
                system.getSystemLoadAverage());
    }
}
