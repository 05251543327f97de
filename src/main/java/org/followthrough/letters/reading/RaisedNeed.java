package org.followthrough.letters.reading;

/**
 * A need or a promise that the body states and no listed item covers: our reading, not the inspectors' list.
 *
 * @param sentence the same sentence as among the findings
 * @param reason whether the body states a need or reports a promise
 * @param cue the words that suggested it
 */
public record RaisedNeed(ReadSentence sentence, Reason reason, String cue) {

    /** Why a sentence was raised. */
    public enum Reason {
        STATED_NEED,
        PROMISE
    }
}
