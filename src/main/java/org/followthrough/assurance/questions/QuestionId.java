package org.followthrough.assurance.questions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Question}. */
@Embeddable
public record QuestionId(UUID id) implements Serializable {

    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static QuestionId of(String text) {
        return new QuestionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
