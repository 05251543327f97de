package org.followthrough.letters;

import org.jspecify.annotations.Nullable;

/** One sentence on the check page: its place in the list sent back, its words, why its type was proposed, what is chosen. */
record CheckSentence(
        int index,
        @Nullable Integer paragraph,
        String words,
        @Nullable String cue,
        String type,
        String about) {}
