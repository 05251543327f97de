package org.followthrough.yousaid.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.files.StoredFileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the house style of councils whose page is switched on. */
@Component
class PublicStyles {

    static final String COLUMNS = "h.version as style, h.colour, f.id as logo, h.logo_words";

    /** The style {@code h} of an organisation {@code o}, and the file {@code f} of its logo. */
    static final String JOINS = """
            left join house_style h on h.organisation_id = o.id
            left join stored_file f on f.id = h.logo_id and f.erased_at is null
            """;

    private final JdbcClient jdbc;

    PublicStyles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The style of a council; empty where its page is switched off or nothing was chosen. One statement.
     *
     * @param code of the council, in capitals or not
     */
    Optional<PublicStyle> of(String code) {
        return jdbc.sql("""
                        select %s
                        from organisation o
                        join public_page g on g.organisation_id = o.id and g.published_on is not null
                        %s
                        where o.kind = 'LOCAL_AUTHORITY' and o.code = :code and h.version is not null
                        """.formatted(COLUMNS, JOINS))
                .param("code", code.toUpperCase(Locale.ROOT))
                .query((row, number) -> Objects.requireNonNull(read(row)))
                .optional();
    }

    /** Reads {@link #COLUMNS}; null where nothing was chosen. */
    static @Nullable PublicStyle read(ResultSet row) throws SQLException {
        Integer version = row.getObject("style", Integer.class);
        UUID logo = row.getObject("logo", UUID.class);
        return version == null
                ? null
                : new PublicStyle(
                        version,
                        row.getString("colour"),
                        logo == null
                                ? null
                                : new PublicStyle.Logo(new StoredFileId(logo), row.getString("logo_words")));
    }
}
