package org.followthrough.files;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code StoredFile}. */
@Embeddable
public record StoredFileId(UUID id) implements Serializable {

    public static StoredFileId next() {
        return new StoredFileId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static StoredFileId of(String text) {
        return new StoredFileId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
