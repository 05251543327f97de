package org.followthrough.plans.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.plans.LeadRating;
import org.jspecify.annotations.Nullable;

/** How a sheet says it is going, in colours, letters or words. */
enum SheetRating {
    GREEN(LeadRating.ON_TRACK, "green", "g", "on track", "green on track"),
    AMBER(LeadRating.AT_RISK, "amber", "a", "yellow", "orange", "at risk", "some risk", "amber at risk"),
    RED(LeadRating.OFF_TRACK, "red", "r", "off track", "overdue", "delayed", "red off track"),
    /** Complete. */
    BLUE(null, "blue", "b", "complete", "completed", "closed", "blue complete"),
    /** Nothing is said yet. */
    NONE(null, "grey", "gray", "white", "not started", "n a", "na", "none", "not rated", "not due", "tbc");

    private final @Nullable LeadRating lead;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> words;

    SheetRating(@Nullable LeadRating lead, String... words) {
        this.lead = lead;
        this.words = List.of(words);
    }

    static Optional<SheetRating> of(String cell) {
        String plain = SheetField.plain(cell);
        return Stream.of(values())
                .filter(rating -> rating.words.contains(plain)
                        || (rating.words.get(0).length() > 1 && plain.startsWith(rating.words.get(0) + " ")))
                .findFirst();
    }

    /** What the lead says with it; null where it says that there is nothing to rate. */
    @Nullable
    LeadRating lead() {
        return lead;
    }
}
