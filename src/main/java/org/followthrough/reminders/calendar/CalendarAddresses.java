package org.followthrough.reminders.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.people.Secret;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of calendars, one a person at most. Stored is only a digest of the token in the address. */
@Component
class CalendarAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token for the viewer's calendar; the address they had before no longer works. */
    @Transactional
    String make(Viewer viewer) {
        end(viewer);
        String token = Secret.token();
        jdbc.sql("""
                        insert into calendar_feed (id, version, person_id, token_hash, made_at)
                        values (:id, 0, :person, :hash, :now)
                        """)
                .param("id", Ids.next())
                .param("person", viewer.id().id())
                .param("hash", Secret.digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** The viewer's calendar has no address from now on. */
    @Transactional
    void revoke(Viewer viewer) {
        end(viewer);
    }

    /** Whose calendar it is, while the address works. */
    Optional<PersonId> personOf(String token) {
        return jdbc.sql("select person_id from calendar_feed where token_hash = :hash and revoked_at is null")
                .param("hash", Secret.digest(token))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The day on which the viewer's address was made; empty when there is none. */
    Optional<LocalDate> madeOn(Viewer viewer) {
        return jdbc.sql("select made_at from calendar_feed where person_id = :person and revoked_at is null")
                .param("person", viewer.id().id())
                .query(Timestamp.class)
                .optional()
                .map(made -> LocalDate.ofInstant(made.toInstant(), clock.getZone()));
    }

    /** Under the lock of the person's row, so that two new addresses at one moment follow each other. */
    private void end(Viewer viewer) {
        jdbc.sql("select id from person where id = :person for update")
                .param("person", viewer.id().id())
                .query()
                .singleRow();
        jdbc.sql("""
                        update calendar_feed set revoked_at = :now, version = version + 1
                        where person_id = :person and revoked_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", viewer.id().id())
                .update();
    }
}
