package org.followthrough.letters.reading;

/** What a sentence of the findings seems to say. */
public enum ProposedType {
    STRENGTH,
    NEEDS_IMPROVEMENT,
    /** Neither, or as much one as the other. */
    CONTEXT
}
