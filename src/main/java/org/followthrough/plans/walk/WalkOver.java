package org.followthrough.plans.walk;

import java.util.Arrays;

/** Whose actions are walked through. */
enum WalkOver {
    /** Those the viewer leads. */
    MINE("mine", "a.lead_id = :viewer"),
    /** Those whose lead never signs in, of the plans the viewer keeps. */
    UNSIGNED("unsigned", "a.lead_id is null");

    private final String key;
    private final String predicate;

    WalkOver(String key, String predicate) {
        this.key = key;
        this.predicate = predicate;
    }

    /** As addresses say it. */
    public String key() {
        return key;
    }

    String predicate() {
        return predicate;
    }

    /** What an address says; anything unknown means the viewer's own. */
    static WalkOver of(String key) {
        return Arrays.stream(values())
                .filter(known -> known.key.equals(key))
                .findFirst()
                .orElse(MINE);
    }
}
