package org.followthrough.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody choose a password once. Stored is only a digest of the token in the link. */
@Component
class SignInLinks {

    static final Duration LASTS = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token for the person; links issued to them before no longer work. */
    @Transactional(propagation = Propagation.MANDATORY)
    String issue(PersonId person, PersonId by) {
        closeAllOf(person);
        String token = Secret.token();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into sign_in_link (id, person_id, token_hash, issued_at, issued_by, expires_at)
                        values (:id, :person, :hash, :now, :by, :expires)
                        """)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("hash", Secret.digest(token))
                .param("now", Timestamp.from(now))
                .param("by", by.id())
                .param("expires", Timestamp.from(now.plus(LASTS)))
                .update();
        return token;
    }

    /** The username of the person whom the token lets in, while it works. */
    Optional<String> usernameOf(String token) {
        return jdbc.sql("""
                        select n.username
                        from sign_in_link l
                        join person n on n.id = l.person_id
                        where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and n.active
                        """)
                .param("hash", Secret.digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Uses the token up: of several attempts at the same moment one gets the person, the others nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PersonId> use(String token) {
        Optional<PersonId> person = jdbc.sql("""
                        update sign_in_link l
                        set used_at = :now
                        from person n
                        where l.token_hash = :hash and l.used_at is null and l.expires_at > :now
                          and n.id = l.person_id and n.active
                        returning l.person_id
                        """)
                .param("hash", Secret.digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
        person.ifPresent(this::closeAllOf);
        return person;
    }

    private void closeAllOf(PersonId person) {
        jdbc.sql("update sign_in_link set used_at = :now where person_id = :person and used_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.id())
                .update();
    }
}
