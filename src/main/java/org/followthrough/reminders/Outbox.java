package org.followthrough.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails on their way: written with the decision to send them, handed out to one sender at a time. */
@Component
class Outbox {

    /** Longer than a server may keep a sender waiting: see the timeouts in application.properties. */
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(5);

    private static final Duration TRIED_FOR = Duration.ofDays(7);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes the one mail of its kind and day to a person.
     *
     * @param address where to, null in the demonstration: then it is shown and never sent
     * @return its id; empty when there is one already, whoever wrote it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<UUID> write(PersonId person, MailKind kind, LocalDate day, @Nullable String address, MailWords words) {
        return jdbc.sql("""
                        insert into mail (id, person_id, kind, day, address, subject, plain, html, written_at, state,
                                          attempts, next_attempt_at)
                        values (:id, :person, :kind, :day, :address, :subject, :plain, :html, :now, :state, 0, :now)
                        on conflict (person_id, kind, day) do nothing
                        returning id
                        """)
                .param("id", Ids.next())
                .param("person", person.id())
                .param("kind", kind.name())
                .param("day", day)
                .param("address", address)
                .param("subject", words.subject())
                .param("plain", words.plain())
                .param("html", words.html())
                .param("now", Timestamp.from(clock.instant()))
                .param("state", address == null ? "SHOWN" : "WAITING")
                .query(UUID.class)
                .optional();
    }

    /** Digests of earlier days that did not get out say nothing that today's does not; one being sent now is let go. */
    @Transactional(propagation = Propagation.MANDATORY)
    void overtakeDigests(PersonId person, LocalDate before) {
        jdbc.sql("""
                        update mail
                        set state = 'OVERTAKEN', subject = null, plain = null, html = null
                        where person_id = :person and kind = 'DIGEST' and day < :before and state = 'WAITING'
                        """).param("person", person.id()).param("before", before).update();
    }

    /** The next mail to send, for this sender alone until it says what became of it or is gone too long. */
    @Transactional
    Optional<Letter> next() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update mail m
                        set attempts = m.attempts + 1, next_attempt_at = :until
                        where m.id = (select w.id from mail w
                                      where w.state = 'WAITING' and w.next_attempt_at <= :now
                                      order by w.next_attempt_at, w.id
                                      limit 1
                                      for update skip locked)
                        returning m.id, m.address, m.subject, m.plain, m.html, m.written_at, m.attempts
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(CLAIMED_FOR)))
                .query((row, number) -> read(row))
                .optional();
    }

    /** The server took it: what it said leaves the database. */
    @Transactional
    void sent(Letter letter) {
        jdbc.sql("""
                        update mail
                        set state = 'SENT', sent_at = :now, subject = null, plain = null, html = null, last_failure = null
                        where id = :id
                        """)
                .param("id", letter.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The server did not take it: later again, less and less often, and not at all after a week. */
    @Transactional
    void failed(Letter letter, String why) {
        Instant now = clock.instant();
        boolean givenUp = now.isAfter(letter.writtenAt().plus(TRIED_FOR));
        jdbc.sql("""
                        update mail
                        set state = case when :given_up then 'GIVEN_UP' else state end,
                            subject = case when :given_up then null else subject end,
                            plain = case when :given_up then null else plain end,
                            html = case when :given_up then null else html end,
                            next_attempt_at = :next, last_failure = :why
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", letter.id())
                .param("given_up", givenUp)
                .param("next", Timestamp.from(now.plus(pause(letter.attempts()))))
                .param("why", why)
                .update();
    }

    private static Duration pause(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private static Letter read(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("address"),
                new MailWords(row.getString("subject"), row.getString("plain"), row.getString("html")),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"));
    }

    /** A mail in the hands of a sender. */
    record Letter(UUID id, String address, MailWords words, Instant writtenAt, int attempts) {}
}
