package org.followthrough.letters.reading;

/**
 * Words that suggest what a sentence says.
 *
 * @param words in {@link Matching} form, found at word boundaries
 * @param weight 1 a hint, 2 plain, 3 hardly to be read otherwise
 */
record Cue(String words, int weight) {

    /** Where the cue stands in a sentence in {@link Matching} form, or -1. */
    int in(String matching) {
        for (int at = matching.indexOf(words); at >= 0; at = matching.indexOf(words, at + 1)) {
            if (isEdge(matching, at - 1) && isEdge(matching, at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEdge(String matching, int at) {
        return at < 0 || at >= matching.length() || !Character.isLetterOrDigit(matching.charAt(at));
    }
}
