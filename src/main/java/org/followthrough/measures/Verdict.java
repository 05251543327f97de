package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a measure stands against its target. */
public enum Verdict {
    /** The latest reading reaches the target. */
    MET,
    /** It does not, and the target date has passed or it is worse than where it began. */
    OFF,
    /** It does not yet. */
    NOT_YET,
    /** Whether it does would tell a small count. */
    NOT_SHOWN,
    NO_TARGET,
    NO_READING;

    /**
     * The standing of a measure as at a day; reckoned from what may be shown, so that it never tells more.
     *
     * @param baseline where it began, if that is known
     */
    static Verdict of(
            @Nullable Figure latest,
            @Nullable Figure baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetOn,
            Direction better,
            LocalDate asAt) {
        if (latest == null) {
            return NO_READING;
        }
        if (target == null) {
            return NO_TARGET;
        }
        Boolean met = latest.reaches(target, better);
        if (met == null) {
            return NOT_SHOWN;
        }
        if (met) {
            return MET;
        }
        boolean late = targetOn != null && targetOn.isBefore(asAt);
        boolean worse = baseline != null && latest.isSurelyWorseThan(baseline, better);
        return late || worse ? OFF : NOT_YET;
    }

    /** The colour of its tag, as the component names them. */
    public String colour() {
        return switch (this) {
            case MET -> "green";
            case OFF -> "red";
            case NOT_YET -> "yellow";
            case NOT_SHOWN, NO_TARGET, NO_READING -> "grey";
        };
    }
}
