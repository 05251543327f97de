package org.followthrough.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks username and password. Whether the username is unknown, deactivated, without a password or the password wrong:
 * the work and the answer are the same.
 */
@Component
class SignIn implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodysPassword;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, SignInThrottle throttle) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysPassword = passwords.encode(Secret.token());
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        String username = asking.getName();
        UUID attempt = throttle.begin(username, addressOf(asking));
        Optional<Known> known = known(username);
        String stored = known.map(Known::passwordHash).orElse(nobodysPassword);
        boolean matches = passwords.matches(String.valueOf(asking.getCredentials()), stored);
        if (known.isEmpty() || !matches) {
            throw new BadCredentialsException("Not signed in");
        }
        throttle.succeeded(attempt);
        return new SignedIn(known.get().id());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<Known> known(String username) {
        return jdbc.sql("""
                        select n.id, n.password_hash
                        from person n
                        where n.username = :username and n.active and n.password_hash is not null
                        """)
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query((row, number) ->
                        new Known(new PersonId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    private static String addressOf(Authentication asking) {
        @Nullable Object details = asking.getDetails();
        return details instanceof WebAuthenticationDetails web ? String.valueOf(web.getRemoteAddress()) : "";
    }

    private record Known(PersonId id, String passwordHash) {}
}
