package org.followthrough.letters;

import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letters the viewer put in; nobody sees another person's. */
@Component
class DraftDirectory {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    DraftDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait to be checked, newest first. */
    List<DraftRow> waiting(Viewer viewer) {
        return jdbc.sql("""
                        select d.id, coalesce(d.file_name, substring(regexp_replace(d.words, '\\s+', ' ', 'g') for 80)) as name,
                               d.put_in_at, d.inspection_id
                        from letter_draft d
                        where d.put_in_by = :viewer and d.inspection_id is null and d.discarded_at is null
                        order by d.put_in_at desc
                        limit :shown
                        """)
                .param("viewer", viewer.id().id())
                .param("shown", SHOWN)
                .query((row, number) -> new DraftRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("put_in_at").toInstant(),
                        row.getObject("inspection_id", UUID.class)))
                .list();
    }

    /**
     * The words of a draft and the inspection it became.
     *
     * @throws NotFound when it is not the viewer's or was given up
     */
    DraftWords words(LetterDraftId id, Viewer viewer) {
        return jdbc.sql("""
                        select d.words, d.file_name, d.inspection_id
                        from letter_draft d
                        where d.id = :id and d.put_in_by = :viewer and d.discarded_at is null
                        """)
                .param("id", id.id())
                .param("viewer", viewer.id().id())
                .query((row, number) -> new DraftWords(
                        row.getString("words"), row.getString("file_name"), row.getObject("inspection_id", UUID.class)))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** What is stored of a draft. */
    record DraftWords(
            String words,
            @Nullable String fileName,
            @Nullable UUID inspection) {}
}
