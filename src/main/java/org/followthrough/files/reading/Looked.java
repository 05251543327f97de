package org.followthrough.files.reading;

import java.util.List;

/**
 * What the look through a file came to.
 *
 * @param found in the order of the file, at most {@link #MOST}
 * @param foundMore whether there was more than that
 */
public record Looked(Outcome outcome, List<FoundInFile> found, boolean foundMore) {

    /** How many places are told of one file; nobody looks up more. */
    public static final int MOST = 100;

    /** Whether there was something to read. */
    public enum Outcome {
        READ,
        /** It has no words: a picture, or pages of a scanner. */
        PICTURE,
        /** It took too much time or memory, or is protected or damaged. */
        NOT_READ
    }

    /** Of a file that could not be read. */
    public static Looked notRead() {
        return without(Outcome.NOT_READ);
    }

    static Looked without(Outcome outcome) {
        return new Looked(outcome, List.of(), false);
    }
}
