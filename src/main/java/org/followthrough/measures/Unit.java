package org.followthrough.measures;

/** What a measure counts in. */
public enum Unit {
    /** How many: whole, never below nought; one to four is shown as {@code <5}. */
    COUNT,
    /** Of a hundred: from 0 to 100. */
    PERCENT,
    /** How long, in days: never below nought. */
    DAYS,
    /** Anything else, with a word of its own. */
    OTHER;

    /** Whether its values cannot lie below nought. */
    boolean isNeverNegative() {
        return this != OTHER;
    }
}
