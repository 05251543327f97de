package org.followthrough.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as their administrator sees them.
 *
 * @param memberships those in organisations of the administrator, the latest first
 * @param wholly whether every role they still hold lies there; else only these roles may be changed, as whoever could
 *     reset the password could act in the other organisations too
 */
record PersonDetails(
        PersonId id,
        int version,
        String username,
        String name,
        String roleTitle,
        @Nullable String email,
        boolean active,
        boolean hasPassword,
        List<MembershipRow> memberships,
        boolean wholly) {}
