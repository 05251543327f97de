package org.followthrough.evidence;

import java.util.EnumSet;
import java.util.Set;

/** Where a piece of evidence is in its life, and which step may follow. */
public enum EvidenceState {
    /** Asked for; nothing has arrived. */
    REQUESTED,
    /** There, and nobody has decided on it. */
    RECEIVED,
    /** Somebody other than who added it finds that it shows what it says. */
    ACCEPTED,
    /** Somebody other than who added it finds that it does not, with the reason. */
    NOT_ACCEPTED,
    /** Withdrawn, with the reason; its row and file stay. */
    REMOVED;

    /** Predicate over evidence with the alias {@code e}: it counts, and may be relied on. */
    public static final String COUNTED = " e.state in ('RECEIVED', 'ACCEPTED') ";

    /** Whether a piece in this state may next be in the other. */
    public boolean canBecome(EvidenceState next) {
        return following().contains(next);
    }

    /** Whether it is evidence that counts, and may be relied on. */
    public boolean counts() {
        return this == RECEIVED || this == ACCEPTED;
    }

    /** Whether it is there and was not withdrawn: it can be reworded and replaced. */
    public boolean isThere() {
        return counts() || this == NOT_ACCEPTED;
    }

    private Set<EvidenceState> following() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(RECEIVED, REMOVED);
            case RECEIVED -> EnumSet.of(RECEIVED, ACCEPTED, NOT_ACCEPTED, REMOVED);
            case ACCEPTED -> EnumSet.of(RECEIVED, REMOVED);
            case NOT_ACCEPTED -> EnumSet.of(RECEIVED, ACCEPTED, REMOVED);
            case REMOVED -> EnumSet.noneOf(EvidenceState.class);
        };
    }
}
