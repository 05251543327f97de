package org.followthrough.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the reminders of a day. Whatever ran when and how often, a day's are written once: a row for each person, kind and
 * day says so. A day on which nothing ran is not made up for, as the next day's reminders tell what its would have told.
 */
@Component
class DailyReminders {

    private static final Logger log = LoggerFactory.getLogger(DailyReminders.class);

    /** Not in the night: what is done in the evening needs nobody in the morning. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final JdbcClient jdbc;
    private final PersonReminders reminders;
    private final ReminderSettings settings;
    private final Clock clock;

    DailyReminders(JdbcClient jdbc, PersonReminders reminders, ReminderSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes today's, from six in the morning, unless they are written; what failed for somebody is tried again. */
    void write() {
        LocalDate today = LocalDate.now(clock);
        if (!settings.mailsAreWritten() || isTooEarly() || isWritten(today)) {
            return;
        }
        boolean whole = true;
        for (Recipient recipient : recipients()) {
            whole &= write(recipient);
        }
        if (whole) {
            keep(today);
        }
    }

    /** The demonstration has no night: whoever tries it wants to see. */
    private boolean isTooEarly() {
        return !settings.mailsAreShown() && LocalTime.now(clock).isBefore(MORNING);
    }

    private boolean write(Recipient recipient) {
        try {
            reminders.write(recipient);
            return true;
        } catch (DataAccessException failure) {
            log.warn("The reminders of {} could not be written", recipient.person(), failure);
            return false;
        }
    }

    private List<Recipient> recipients() {
        return jdbc.sql("""
                        select n.id, case when :shown then null else n.email end as address,
                               coalesce(c.digests, :usual) as digests,
                               (select max(m.day) from mail m where m.person_id = n.id and m.kind = 'DIGEST') as told
                        from person n
                        left join reminder_choice c on c.person_id = n.id
                        where n.active and (:shown or n.email <> '')
                        order by n.id
                        """)
                .param("shown", settings.mailsAreShown())
                .param("usual", DigestChoice.USUAL.name())
                .query((row, number) -> read(row))
                .list();
    }

    private boolean isWritten(LocalDate day) {
        return jdbc.sql("select exists (select from reminder_day where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private void keep(LocalDate day) {
        jdbc.sql("insert into reminder_day (day, written_at) values (:day, :at) on conflict do nothing")
                .param("day", day)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static Recipient read(ResultSet row) throws SQLException {
        return new Recipient(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("address"),
                DigestChoice.valueOf(row.getString("digests")),
                row.getObject("told", LocalDate.class));
    }
}
