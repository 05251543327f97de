package org.followthrough.letters;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code LetterDraft}. */
@Embeddable
public record LetterDraftId(UUID id) implements Serializable {

    public static LetterDraftId next() {
        return new LetterDraftId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static LetterDraftId of(String text) {
        return new LetterDraftId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
