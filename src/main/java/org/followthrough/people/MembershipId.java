package org.followthrough.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Membership}. */
@Embeddable
public record MembershipId(UUID id) implements Serializable {

    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static MembershipId of(String text) {
        return new MembershipId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
