package org.followthrough.people;

import org.springframework.security.core.AuthenticationException;

/** The session is of a person who has been deactivated meanwhile. */
public final class NoLongerSignedIn extends AuthenticationException {

    public NoLongerSignedIn() {
        super("The person of this session may no longer sign in");
    }
}
