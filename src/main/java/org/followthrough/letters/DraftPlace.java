package org.followthrough.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in the words of its draft.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param page from 1; null where the document does not say
 * @param section the heading it stands under
 * @param paragraph the number printed before its paragraph, if any
 */
@Embeddable
record DraftPlace(
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        @Nullable Integer page,
        String section,
        @Nullable String paragraph) {

    DraftPlace {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No item goes from " + start + " to " + end);
        }
    }

    DraftPlace until(int at) {
        return new DraftPlace(start, at, page, section, paragraph);
    }

    DraftPlace from(int at, @Nullable Integer pageThere) {
        return new DraftPlace(at, end, pageThere, section, paragraph);
    }
}
