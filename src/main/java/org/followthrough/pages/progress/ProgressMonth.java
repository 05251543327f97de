package org.followthrough.pages.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.plans.ActionStatus;

/**
 * How many actions had come how far at the end of a day.
 *
 * @param day the last of a month, or today
 * @param open in any way: not started, in progress or waiting for sign-off
 * @param withdrawn counted apart, as nobody works on them
 * @param closedBefore complete before they came here from a spreadsheet, counted apart as nobody signed them off
 */
record ProgressMonth(LocalDate day, long open, long signedOff, long embedded, long withdrawn, long closedBefore) {

    static ProgressMonth of(LocalDate day, Map<ActionStatus, Long> actions) {
        Map<ActionStatus, Long> all = new EnumMap<>(ActionStatus.class);
        all.putAll(actions);
        return new ProgressMonth(
                day,
                Stream.of(ActionStatus.values())
                        .filter(ActionStatus::isOpen)
                        .mapToLong(status -> all.getOrDefault(status, 0L))
                        .sum(),
                all.getOrDefault(ActionStatus.SIGNED_OFF, 0L),
                all.getOrDefault(ActionStatus.EMBEDDED, 0L),
                all.getOrDefault(ActionStatus.WITHDRAWN, 0L),
                all.getOrDefault(ActionStatus.CLOSED_BEFORE_IMPORT, 0L));
    }

    /** What the picture stacks. */
    public long drawn() {
        return open + signedOff + embedded;
    }

    boolean isEmpty() {
        return drawn() + withdrawn + closedBefore == 0;
    }
}
