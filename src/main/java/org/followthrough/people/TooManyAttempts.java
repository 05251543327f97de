package org.followthrough.people;

import org.springframework.security.core.AuthenticationException;

/** Sign-in failed too often for this username or from this address: nothing was checked, it is time to wait. */
public final class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many attempts to sign in");
    }
}
