package org.followthrough.assurance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code SignOffRequest}. */
@Embeddable
public record SignOffRequestId(UUID id) implements Serializable {

    public static SignOffRequestId next() {
        return new SignOffRequestId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static SignOffRequestId of(String text) {
        return new SignOffRequestId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
