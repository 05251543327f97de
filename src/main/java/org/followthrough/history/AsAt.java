package org.followthrough.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Tables of a plan as they stood at an instant, to stand in a query where the table's name would: the latest version of
 * each row up to and with that instant, deleted rows left out. A column that was added to the table later is null, and one
 * that was dropped is gone.
 *
 * <p>Data is as then, permissions are as today: what the viewer may see is for the query to ask of today's rows, for these
 * versions say only whose eyes their rows were for at the time.
 */
public final class AsAt {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private AsAt() {}

    /**
     * The rows of a table whose row versions are known by the row's own id.
     *
     * @param table its name; it has a column {@code plan_id}
     * @param plan an expression for the id of the plan, such as {@code :plan} or a column joined laterally
     * @param instant an expression for the instant, a {@code timestamptz}
     */
    public static String rows(String table, String plan, String instant) {
        return latest(table, plan, instant, "v.row_id");
    }

    /**
     * The rows of a table that ties a thing to others, whose row versions are known by the thing's id.
     *
     * @param other the column that tells rows of one thing apart
     */
    public static String links(String table, String other, String plan, String instant) {
        return latest(table, plan, instant, "v.row_id, v.row_data ->> '" + other + "'");
    }

    /**
     * Every version of the rows of a table, as long as it held: {@code row_id}, {@code row_data}, {@code from_at} and
     * {@code until_at}, null for what holds still. At any instant from the first up to but without the second, {@link #rows}
     * would read this version.
     */
    public static String versions(String table, String plan) {
        return """
                (select held.row_id, held.row_data, held.from_at, held.until_at
                 from (select v.row_id, v.row_data, v.operation, v.changed_at as from_at,
                              min(v.changed_at) over (partition by v.row_id order by v.id
                                                      rows between 1 following and unbounded following) as until_at
                       from row_version v
                       where v.plan_id = %2$s and v.table_name = '%1$s') held
                 where held.operation <> 'DELETE' and (held.until_at is null or held.from_at < held.until_at))
                """.formatted(table, plan);
    }

    /** A day as people mean it when they say <i>as at</i>: its last instant in England. */
    public static OffsetDateTime endOf(LocalDate day) {
        return at(day.plusDays(1).atStartOfDay(LONDON).toInstant().minus(1, ChronoUnit.MICROS));
    }

    /** An instant as a query takes it. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The day in England to which an instant belongs. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    private static String latest(String table, String plan, String instant, String row) {
        return """
                (select r.*
                 from (select distinct on (%4$s) v.id
                       from row_version v
                       where v.plan_id = %2$s and v.table_name = '%1$s' and v.changed_at <= %3$s
                       order by %4$s, v.id desc) latest
                 join row_version then_row on then_row.id = latest.id and then_row.operation <> 'DELETE'
                 cross join lateral jsonb_populate_record(cast(null as %1$s), then_row.row_data) r)
                """.formatted(table, plan, instant, row);
    }
}
