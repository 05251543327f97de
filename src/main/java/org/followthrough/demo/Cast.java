package org.followthrough.demo;

import java.util.Map;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;

/**
 * Who plays in the story: two councils, the trust that delivers for both, and their people by role title.
 *
 * @param organisations by code
 * @param people by username
 */
record Cast(Map<String, OrganisationId> organisations, Map<String, PersonId> people) {

    OrganisationId organisation(String code) {
        return Optional.ofNullable(organisations.get(code))
                .orElseThrow(() -> new IllegalArgumentException("There is no organisation " + code));
    }

    PersonId person(String username) {
        return Optional.ofNullable(people.get(username))
                .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + username));
    }
}
