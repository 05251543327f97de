package org.followthrough.reminders;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often each person wants to be told. */
@Component
class DigestChoices {

    private final JdbcClient jdbc;
    private final Clock clock;

    DigestChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DigestChoice of(PersonId person) {
        return jdbc.sql("select digests from reminder_choice where person_id = :person")
                .param("person", person.id())
                .query(String.class)
                .optional()
                .map(DigestChoice::valueOf)
                .orElse(DigestChoice.USUAL);
    }

    /** Where mail reaches a person; empty when nobody has written it down. */
    Optional<String> addressOf(PersonId person) {
        return jdbc.sql("select email from person where id = :person and email <> ''")
                .param("person", person.id())
                .query(String.class)
                .optional();
    }

    /** The viewer chooses for themselves; the last choice holds. */
    @Transactional
    void choose(DigestChoice choice, Viewer viewer) {
        jdbc.sql("""
                        insert into reminder_choice (person_id, version, digests, chosen_at)
                        values (:person, 0, :digests, :at)
                        on conflict (person_id) do update
                        set digests = excluded.digests, chosen_at = excluded.chosen_at,
                            version = reminder_choice.version + 1
                        """)
                .param("person", viewer.id().id())
                .param("digests", choice.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
