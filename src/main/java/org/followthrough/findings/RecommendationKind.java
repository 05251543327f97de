package org.followthrough.findings;

/** Where a recommendation comes from. Our reading of a letter is counted apart from what inspectors asked for. */
public enum RecommendationKind {
    AREA_FOR_IMPROVEMENT('R'),
    PRIORITY_ACTION('R'),
    REQUIREMENT('R'),
    RECOMMENDATION('R'),
    LOCAL('L'),
    OUR_READING('T');

    private final char letter;

    RecommendationKind(char letter) {
        this.letter = letter;
    }

    /** The reference people say aloud, such as {@code NNC-2024-10-T1}. */
    String reference(String inspection, int number) {
        return inspection + "-" + letter + number;
    }

    boolean isOurs() {
        return this == OUR_READING;
    }
}
