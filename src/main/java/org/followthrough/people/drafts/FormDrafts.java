package org.followthrough.people.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts of forms: one for each person and form, seen by nobody else. A form is known by its address, such as
 * {@code /actions/.../edit}; who may open it is for its page to settle before it asks for the draft.
 */
@Component
public class FormDrafts {

    private static final int LONGEST = 400_000;
    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What the viewer has begun to write into a form, if anything. One statement. */
    public Optional<FormDraft> of(String address, Viewer viewer) {
        return jdbc.sql("""
                        select d.base_version, d.fields, d.begun_at
                        from form_draft d
                        where d.person_id = :person and d.address = :address
                        """)
                .param("person", viewer.id().id())
                .param("address", address)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Forgets what was begun: it has been sent. */
    @Transactional
    public void sent(String address, Viewer viewer) {
        jdbc.sql("delete from form_draft where person_id = :person and address = :address")
                .param("person", viewer.id().id())
                .param("address", address)
                .update();
    }

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @return whether it was: more than fits into any of our forms is not
     */
    @Transactional
    public boolean keep(String address, Map<String, List<String>> fields, Viewer viewer) {
        String typed = json.writeValueAsString(fields);
        if (typed.length() > LONGEST) {
            return false;
        }
        jdbc.sql("""
                        insert into form_draft (person_id, address, base_version, fields, begun_at, saved_at)
                        values (:person, :address, :version, cast(:fields as jsonb), :at, :at)
                        on conflict (person_id, address)
                        do update set base_version = excluded.base_version, fields = excluded.fields, saved_at = excluded.saved_at
                        """)
                .param("person", viewer.id().id())
                .param("address", address)
                .param("version", version(fields))
                .param("fields", typed)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return true;
    }

    private FormDraft read(ResultSet row) throws SQLException {
        return new FormDraft(
                row.getObject("base_version", Integer.class),
                json.readValue(row.getString("fields"), FIELDS),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer version(Map<String, List<String>> fields) {
        return fields.getOrDefault("version", List.of()).stream()
                .filter(version -> version.matches("\\d{1,9}"))
                .findFirst()
                .map(Integer::valueOf)
                .orElse(null);
    }
}
