package org.followthrough.letters;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item on the page of its draft.
 *
 * @param number from 1, among those of its part
 * @param words as people are shown them
 * @param about short words for what it stands behind, if anything
 * @param joinable whether another follows it that it can be joined with
 */
record ShownItem(
        DraftItemRow item,
        int number,
        String words,
        @Nullable About about,
        boolean joinable) {

    private static final Map<DraftPart, String> LOOKS =
            Map.of(DraftPart.OUR_READING, "raised", DraftPart.FINDING, "context");

    /** What a finding stands behind: its number, the key of what it is called, and whether it was left out. */
    record About(UUID id, DraftPart part, int number, String words, boolean leftOut) {}

    public UUID id() {
        return item.id();
    }

    /** Address of the item on the page, without the hash. */
    public String anchor() {
        return "item-" + item.id();
    }

    /** Address of its place in the letter beside it. */
    public String place() {
        return "place-" + item.id();
    }

    public boolean isFinding() {
        return item.part() == DraftPart.FINDING;
    }

    public boolean isOurs() {
        return item.part() == DraftPart.OUR_READING;
    }

    public boolean isRejected() {
        return item.state() == DraftItemState.REJECTED;
    }

    public boolean isDecided() {
        return item.isDecided();
    }

    /** Name of the style, which never stands alone. */
    public String look() {
        if (isRejected()) {
            return "left-out";
        }
        if (item.type() == null) {
            return LOOKS.getOrDefault(item.part(), "recommendation");
        }
        return switch (item.type()) {
            case STRENGTH -> "strength";
            case NEEDS_IMPROVEMENT -> "need";
            case CONTEXT -> "context";
        };
    }

    PaneMark mark() {
        return new PaneMark(
                item.place().start(), item.place().end(), place(), look(), anchor(), String.valueOf(number));
    }
}
