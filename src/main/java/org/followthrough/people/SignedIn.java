package org.followthrough.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says that a person has signed in, and nothing more: roles are read for each request and live in the {@link Viewer}. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final PersonId person;

    public SignedIn(PersonId person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    /** The person on whose behalf this thread works, if any. */
    public static Optional<PersonId> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedIn signedIn ? Optional.of(signedIn.person) : Optional.empty();
    }

    @Override
    public PersonId getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && person.equals(signedIn.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
