package org.followthrough.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.Sureness;

/**
 * Where a particular was read.
 *
 * @param sure whether it is printed in so many words at the usual place
 */
@Embeddable
record DraftPassage(
        @Enumerated(EnumType.STRING) ParticularField field,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        boolean sure) {

    static DraftPassage of(ParticularField field, Read<?> read) {
        return of(field, read.passage(), read.sureness() == Sureness.HIGH);
    }

    static DraftPassage of(ParticularField field, Passage passage, boolean sure) {
        return new DraftPassage(field, passage.start(), passage.end(), sure);
    }
}
