package org.followthrough.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the mails that the demonstration shows: everybody sees those to themselves. */
@Component
class ShownMails {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    ShownMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last ones to the viewer, the newest first. */
    List<ShownMail> of(Viewer viewer) {
        return jdbc.sql("""
                        select m.id, m.kind, m.day, m.subject, m.plain, m.html
                        from mail m
                        where m.person_id = :viewer and m.state = 'SHOWN'
                        order by m.day desc, m.kind desc
                        limit :shown
                        """)
                .param("viewer", viewer.id().id())
                .param("shown", SHOWN)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<ShownMail> one(UUID id, Viewer viewer) {
        return jdbc.sql("""
                        select m.id, m.kind, m.day, m.subject, m.plain, m.html
                        from mail m
                        where m.id = :id and m.person_id = :viewer and m.state = 'SHOWN'
                        """)
                .param("id", id)
                .param("viewer", viewer.id().id())
                .query((row, number) -> read(row))
                .optional();
    }

    private static ShownMail read(ResultSet row) throws SQLException {
        return new ShownMail(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"));
    }
}
