package org.followthrough.letters;

/** What a person decided on an item of a draft. */
enum DraftItemState {
    /** Nothing yet: it stands as it was read. */
    PROPOSED,
    ACCEPTED,
    REJECTED;

    boolean isDecided() {
        return this != PROPOSED;
    }
}
