package org.followthrough.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five failures for a username or twenty from an address within a quarter of an hour, on whichever
 * instance, and nothing more is checked until some have passed out of it.
 */
@Component
class SignInThrottle {

    static final int FAILURES_OF_USERNAME = 5;
    static final int FAILURES_OF_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts the attempt as failed until it {@link #succeeded}: noted before the password is checked, so that many at
     * the same moment count each other.
     *
     * @throws TooManyAttempts when there were too many; this one then does not count
     */
    UUID begin(String username, String address) {
        forgetOldOnes();
        UUID attempt = note(digestOf(username), Secret.digest(address));
        if (isTooMany(attempt)) {
            forget(attempt);
            throw new TooManyAttempts();
        }
        return attempt;
    }

    /** This attempt was none of the failures, and those before it with the same username are forgiven. */
    void succeeded(UUID attempt) {
        jdbc.sql("""
                        delete from sign_in_failure
                        where username_digest = (select f.username_digest from sign_in_failure f where f.id = :attempt)
                        """).param("attempt", attempt).update();
    }

    private UUID note(String username, String address) {
        UUID attempt = Ids.next();
        jdbc.sql("""
                        insert into sign_in_failure (id, username_digest, address_digest, failed_at)
                        values (:id, :username, :address, :at)
                        """)
                .param("id", attempt)
                .param("username", username)
                .param("address", address)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return attempt;
    }

    private boolean isTooMany(UUID attempt) {
        return jdbc.sql("""
                        select (select count(*) from sign_in_failure f
                                where f.username_digest = mine.username_digest and f.id <> mine.id
                                  and f.failed_at > :since) >= :of_username
                            or (select count(*) from sign_in_failure f
                                where f.address_digest = mine.address_digest and f.id <> mine.id
                                  and f.failed_at > :since) >= :of_address
                        from sign_in_failure mine
                        where mine.id = :attempt
                        """)
                .param("attempt", attempt)
                .param("since", before(WINDOW))
                .param("of_username", FAILURES_OF_USERNAME)
                .param("of_address", FAILURES_OF_ADDRESS)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void forget(UUID attempt) {
        jdbc.sql("delete from sign_in_failure where id = :attempt")
                .param("attempt", attempt)
                .update();
    }

    private void forgetOldOnes() {
        jdbc.sql("delete from sign_in_failure where failed_at < :since")
                .param("since", before(KEPT))
                .update();
    }

    private Timestamp before(Duration time) {
        Instant then = clock.instant().minus(time);
        return Timestamp.from(then);
    }

    private static String digestOf(String username) {
        return Secret.digest(username.strip().toLowerCase(Locale.ROOT));
    }
}
