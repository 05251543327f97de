package org.followthrough.organisations;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an {@code Organisation}. */
@Embeddable
public record OrganisationId(UUID id) implements Serializable {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static OrganisationId of(String text) {
        return new OrganisationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
