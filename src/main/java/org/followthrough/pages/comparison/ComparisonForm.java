package org.followthrough.pages.comparison;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which two moments to compare and what to show, as typed in an address: anything may stand in it. */
record ComparisonForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String change) {

    static final String CHANGED = "CHANGED";
    static final String ALL = "ALL";

    /** A {@link ChangeKind}, {@link #ALL}, or everything that changed when nothing else is meant. */
    String wanted() {
        String typed = change == null ? "" : change.strip().toUpperCase(Locale.ROOT);
        boolean known = typed.equals(ALL)
                || Arrays.stream(ChangeKind.values())
                        .anyMatch(kind -> kind.name().equals(typed));
        return known ? typed : CHANGED;
    }

    /** Whether a moment was typed at all. */
    static boolean isTyped(@Nullable String moment) {
        return moment != null && !moment.isBlank();
    }
}
