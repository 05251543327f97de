package org.followthrough.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who did what, and when, from the row versions. */
@Component
public class HistoryDirectory {

    private final JdbcClient jdbc;
    private final RowComparison comparison;

    HistoryDirectory(JdbcClient jdbc, RowComparison comparison) {
        this.jdbc = jdbc;
        this.comparison = comparison;
    }

    /**
     * A page of all that happened to a thing and to the rows that belong to it, newest first. Rows for another
     * organisation's eyes are left out; whether the viewer sees the thing itself is for the caller to have settled.
     *
     * @param seen predicate over a row version with the alias {@code v}: what else must hold for the viewer to see it
     * @param number which page, from 1
     * @param address address of the page shown, for the links to the others
     */
    public Page<ChangeRow> of(UUID thing, Viewer viewer, String seen, int number, String address) {
        List<Counted> found = jdbc.sql("""
                        with wanted as (
                            select v.id, v.thing_id, v.table_name, v.row_id, v.operation, v.changed_at, v.changed_by, v.reason,
                                   v.row_data, count(*) over () as total
                            from row_version v
                            where v.thing_id = :thing
                              and (v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[])))
                              and %s
                            order by v.id desc
                            limit :size offset :offset
                        )
                        select w.id, w.thing_id, w.row_id, w.table_name, w.operation, w.changed_at, n.name, w.reason, w.row_data, w.total,
                               case when w.operation = 'UPDATE' then (
                                   select b.row_data
                                   from row_version b
                                   where b.row_id = w.row_id and b.table_name = w.table_name and b.id < w.id
                                   order by b.id desc
                                   limit 1) end as before
                        from wanted w
                        left join person n on n.id = w.changed_by
                        order by w.id desc
                        """.formatted(seen))
                .param("thing", thing)
                .params(viewer.scope())
                .param("size", Page.USUAL_SIZE)
                .param("offset", (Page.asked(number) - 1) * Page.USUAL_SIZE)
                .query((row, position) -> read(row))
                .list();
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return new Page<>(
                found.stream().map(Counted::change).toList(), Page.asked(number), Page.USUAL_SIZE, total, address);
    }

    /**
     * What happened to everything the viewer may see, newest first and before a version; one statement whatever the number.
     *
     * @param asked what to leave out
     * @param seen predicate over a row version with the alias {@code v}: what the viewer may see
     * @param parameters of that predicate
     * @param most how many changes at most
     */
    public List<ChangeRow> everything(HistoryAsked asked, String seen, Map<String, ?> parameters, int most) {
        return jdbc.sql("""
                        with wanted as (
                            select v.id, v.thing_id, v.table_name, v.row_id, v.operation, v.changed_at, v.changed_by,
                                   v.reason, v.row_data
                            from row_version v
                            where %s and %s
                            order by v.id desc
                            limit :most
                        )
                        select w.id, w.thing_id, w.row_id, w.table_name, w.operation, w.changed_at, n.name, w.reason, w.row_data,
                               case when w.operation = 'UPDATE' then (
                                   select b.row_data
                                   from row_version b
                                   where b.row_id = w.row_id and b.table_name = w.table_name and b.id < w.id
                                   order by b.id desc
                                   limit 1) end as before
                        from wanted w
                        left join person n on n.id = w.changed_by
                        order by w.id desc
                        """.formatted(asked.predicate(), seen))
                .params(parameters)
                .params(asked.parameters())
                .param("most", most)
                .query((row, position) -> change(row))
                .list();
    }

    private Counted read(ResultSet row) throws SQLException {
        return new Counted(change(row), row.getLong("total"));
    }

    private ChangeRow change(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("changed_at");
        return new ChangeRow(
                row.getLong("id"),
                row.getObject("thing_id", UUID.class),
                row.getObject("row_id", UUID.class),
                at.toInstant(),
                row.getString("name"),
                row.getString("table_name"),
                row.getString("operation"),
                row.getString("reason"),
                comparison.between(row.getString("before"), row.getString("row_data")));
    }

    private record Counted(ChangeRow change, long total) {}
}
