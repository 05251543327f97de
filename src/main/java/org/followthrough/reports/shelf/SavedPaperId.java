package org.followthrough.reports.shelf;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code SavedPaper}. */
@Embeddable
public record SavedPaperId(UUID id) implements Serializable {

    static SavedPaperId next() {
        return new SavedPaperId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static SavedPaperId of(String text) {
        return new SavedPaperId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
