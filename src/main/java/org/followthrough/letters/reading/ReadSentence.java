package org.followthrough.letters.reading;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of the findings.
 *
 * @param section the heading it stands under, its words folded
 * @param paragraph the paragraph's number where one is printed
 * @param page the page it begins on, from 1; null where the document does not say
 * @param passage where it stands
 * @param type what it seems to say, to be checked by a person
 * @param cue the words that suggested the type; none for {@link ProposedType#CONTEXT}
 */
public record ReadSentence(
        String section,
        @Nullable Integer paragraph,
        @Nullable Integer page,
        Passage passage,
        ProposedType type,
        @Nullable String cue) {

    public int start() {
        return passage.start();
    }

    public int end() {
        return passage.end();
    }

    /** Exactly what stands in the stored text. */
    public String text() {
        return passage.text();
    }

    /** Its words for showing. */
    public String folded() {
        return passage.folded();
    }
}
