package org.followthrough.plans;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an action is in its life, and which step may follow. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    AWAITING_SIGN_OFF,
    SIGNED_OFF,
    EMBEDDED,
    /** Given up, with a reason; never deleted. */
    WITHDRAWN,
    /** Came complete from a spreadsheet: neither overdue nor signed off, counted apart. */
    CLOSED_BEFORE_IMPORT;

    /** Whether an action in this status may next be in the other. */
    public boolean canBecome(ActionStatus next) {
        return following().contains(next);
    }

    /** Whether work on it is going on or still to come: it has a deadline to meet and progress to report. */
    public boolean isWorkedOn() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }

    /** Whether it is neither done nor given up. */
    public boolean isOpen() {
        return isWorkedOn() || this == AWAITING_SIGN_OFF;
    }

    /** Whether a manager has accepted that it is done. */
    public boolean isDone() {
        return this == SIGNED_OFF || this == EMBEDDED;
    }

    /** Those that are neither done nor given up. */
    public static List<ActionStatus> open() {
        return Arrays.stream(values()).filter(ActionStatus::isOpen).toList();
    }

    private Set<ActionStatus> following() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(AWAITING_SIGN_OFF, WITHDRAWN);
            case AWAITING_SIGN_OFF -> EnumSet.of(SIGNED_OFF, IN_PROGRESS);
            case SIGNED_OFF -> EnumSet.of(EMBEDDED, IN_PROGRESS, AWAITING_SIGN_OFF);
            case EMBEDDED -> EnumSet.of(IN_PROGRESS, AWAITING_SIGN_OFF);
            case CLOSED_BEFORE_IMPORT -> EnumSet.of(AWAITING_SIGN_OFF);
            case WITHDRAWN -> EnumSet.noneOf(ActionStatus.class);
        };
    }
}
