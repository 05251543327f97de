package org.followthrough.yousaid.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.history.AsAt;
import org.followthrough.yousaid.LineColumns;
import org.followthrough.yousaid.LineFigure;
import org.followthrough.yousaid.LineScope;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.words.ReadingAge;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the public may read, whoever asks: of pages that are switched on, the words of the latest approvals. */
@Component
class PublicReading {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The page of a council; empty where there is none or it is switched off. One statement.
     *
     * @param code of the council, in capitals or not
     */
    Optional<ShownPage> page(String code) {
        List<Read> read = jdbc.sql("""
                        select coalesce(h.name, o.name) as name, o.code, g.tell_us, %s, p.topic, p.asked_of_us_by, p.asked, p.did, p.different,
                               p.figure_of, p.figure_words, p.figure_on, p.approved_at
                        from organisation o
                        join public_page g on g.organisation_id = o.id and g.published_on is not null
                        %s
                        left join public_line l on l.organisation_id = o.id and l.withdrawn_at is null and %s
                        left join lateral %s on true
                        where o.kind = 'LOCAL_AUTHORITY' and o.code = :code
                        order by l.position, l.id
                        """.formatted(
                                PublicStyles.COLUMNS, PublicStyles.JOINS, LineScope.OPEN, LineScope.LATEST_APPROVAL))
                .param("code", code.toUpperCase(Locale.ROOT))
                .param("today", AsAt.dayOf(clock.instant()))
                .query((row, number) -> read(row))
                .list();
        return read.stream().findFirst().map(first -> page(first, read));
    }

    private static ShownPage page(Read first, List<Read> read) {
        return new ShownPage(
                first.name(),
                first.code(),
                first.tellUs(),
                first.style(),
                read.stream().map(Read::line).filter(Objects::nonNull).toList(),
                read.stream()
                        .map(Read::approvedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(AsAt::dayOf)
                        .orElse(null));
    }

    private static Read read(ResultSet row) throws SQLException {
        boolean approved = row.getObject("approved_at") != null;
        return new Read(
                row.getString("name"),
                row.getString("code"),
                row.getString("tell_us"),
                PublicStyles.read(row),
                approved ? new ShownLine(LineColumns.words(row, ""), LineColumns.figure(row)) : null,
                approved ? LineColumns.instant(row, "approved_at") : null);
    }

    private record Read(
            String name,
            String code,
            @Nullable String tellUs,
            @Nullable PublicStyle style,
            @Nullable ShownLine line,
            @Nullable Instant approvedAt) {}

    /**
     * What the public reads of a council.
     *
     * @param name what the council calls itself
     * @param style null where nobody chose one
     * @param updatedOn the day of the latest approval; null while there is no line
     */
    record ShownPage(
            String name,
            String code,
            @Nullable String tellUs,
            @Nullable PublicStyle style,
            List<ShownLine> lines,
            @Nullable LocalDate updatedOn) {}

    /** One line, as it was approved. */
    record ShownLine(LineWords words, @Nullable LineFigure figure) {

        /** Words sentence by sentence. */
        public List<String> sentences(String text) {
            return ReadingAge.sentences(text).toList();
        }
    }
}
