package org.followthrough.letters;

/** How an item came into its draft. */
enum DraftItemOrigin {
    READ,
    /** A person chose the passage. */
    ADDED,
    SPLIT,
    JOINED
}
