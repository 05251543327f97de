package org.followthrough.demo;

import java.util.Map;
import java.util.Optional;
import org.followthrough.demo.script.Said;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

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

    /** The organisation that is named, if one is. */
    @Nullable
    OrganisationId organisation(Optional<Said> code) {
        return code.map(said -> organisation(said.words())).orElse(null);
    }

    PersonId person(String username) {
        return Optional.ofNullable(people.get(username))
                .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + username));
    }
}
