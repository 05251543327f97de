package org.followthrough.plans.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sheet says of where an action is, with the words that councils use for it. */
enum SheetStatus {
    NOT_STARTED(
            "not started",
            "not yet started",
            "not begun",
            "to start",
            "to be started",
            "planned",
            "pending",
            "to do",
            "not due",
            "future"),
    WAITING("waiting for sign off", "awaiting sign off"),
    /** Complete, or further: what was signed off elsewhere is complete here. */
    CLOSED(
            "closed before import",
            "complete",
            "completed",
            "closed",
            "done",
            "achieved",
            "finished",
            "delivered",
            "signed off",
            "embedded",
            "implemented",
            "yes"),
    IN_PROGRESS(
            "in progress",
            "ongoing",
            "on going",
            "started",
            "under way",
            "underway",
            "active",
            "on track",
            "at risk",
            "off track",
            "delayed",
            "slipped",
            "overdue",
            "behind",
            "partially",
            "partly",
            "part complete",
            "in hand",
            "open",
            "no"),
    WITHDRAWN("withdrawn", "cancelled", "canceled", "no longer", "superseded", "deleted", "not accepted", "merged");

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> words;

    SheetStatus(String... words) {
        this.words = List.of(words);
    }

    /** By how the cell begins: {@code Completed 12/03/24} is complete. */
    static Optional<SheetStatus> of(String cell) {
        String plain = SheetField.plain(cell);
        return Stream.of(values())
                .filter(status ->
                        status.words.stream().anyMatch(words -> plain.equals(words) || plain.startsWith(words + " ")))
                .findFirst();
    }
}
