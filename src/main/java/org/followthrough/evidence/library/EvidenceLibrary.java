package org.followthrough.evidence.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.OutOfDate;
import org.followthrough.evidence.Proof;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the evidence of a plan that a viewer may see, the newest first. */
@Component
class EvidenceLibrary {

    static final int PAGE_SIZE = 50;

    private static final String ROWS = """
            select e.*, v.number as version, v.place, f.sha256, c.name as checked_by, v.checked_on,
                   n.name as taken_by, cast(t.taken_at at time zone 'Europe/London' as date) as taken_on, t.reason
            from (select e.id, e.title, coalesce(e.shows, e.needed) as says, e.proof, e.state, e.dated_on, e.goes_out_of_date_on,
                         e.needed_by, a.id as action_id, a.number as action_number, a.title as action_title, o.name as council,
                         count(*) over () as total
                  from evidence e
                  join action a on a.id = e.action_id
                  left join organisation o on o.id = e.audience_id and a.audience_id is null
                  where e.plan_id = :plan and %s
                    and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                    and e.state = any(cast(:states as text[])) %s
                  order by e.id desc
                  limit :size offset :offset) e
            left join lateral (select w.number, coalesce(w.file_name, w.link) as place, w.file_id, w.checked_by, w.checked_on
                               from evidence_version w where w.evidence_id = e.id order by w.number desc limit 1) v on true
            left join stored_file f on f.id = v.file_id
            left join person c on c.id = v.checked_by
            join lateral (select s.taken_by, s.taken_at, s.reason
                          from evidence_step s where s.evidence_id = e.id order by s.id desc limit 1) t on true
            join person n on n.id = t.taken_by
            order by e.id desc
            """;

    private final JdbcClient jdbc;

    EvidenceLibrary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the list, in one statement, for a viewer who sees the plan. */
    Page<LibraryRow> page(PlanId plan, LibraryFilter filter, int number, Viewer viewer) {
        List<Found> found = find(plan, filter, null, PAGE_SIZE, (number - 1) * PAGE_SIZE, viewer);
        return new Page<>(
                found.stream().map(Found::row).toList(),
                number,
                PAGE_SIZE,
                found.stream().findFirst().map(Found::total).orElse(0L),
                filter.addressFrom("/plans/" + plan + "/evidence"));
    }

    /** The next of the list after a piece, or the first of it. */
    List<LibraryRow> after(@Nullable EvidenceId last, int size, PlanId plan, LibraryFilter filter, Viewer viewer) {
        return find(plan, filter, last, size, 0, viewer).stream()
                .map(Found::row)
                .toList();
    }

    private List<Found> find(
            PlanId plan, LibraryFilter filter, @Nullable EvidenceId last, int size, int offset, Viewer viewer) {
        Map<String, Object> wanted = new HashMap<>();
        StringBuilder narrowed = new StringBuilder();
        narrow(filter, narrowed, wanted);
        if (last != null) {
            narrowed.append(" and e.id < :last ");
            wanted.put("last", last.id());
        }
        return jdbc.sql(ROWS.formatted(PlanScope.ROW_SEEN, narrowed))
                .param("plan", plan.id())
                .param("states", filter.states().toArray(String[]::new))
                .param("size", size)
                .param("offset", offset)
                .params(wanted)
                .param("as_at", viewer.today())
                .param("soon", viewer.today().plusDays(OutOfDate.SOON_DAYS))
                .params(viewer.scope())
                .query((row, at) -> new Found(read(row, viewer.today()), row.getLong("total")))
                .list();
    }

    private static void narrow(LibraryFilter filter, StringBuilder narrowed, Map<String, Object> wanted) {
        filter.proofWanted().ifPresent(proof -> {
            narrowed.append(" and e.proof = :proof ");
            wanted.put("proof", proof.name());
        });
        filter.number().ifPresent(number -> {
            narrowed.append(" and a.number = :number ");
            wanted.put("number", number);
        });
        filter.themeWanted().ifPresent(theme -> {
            narrowed.append(" and a.theme_id = :theme ");
            wanted.put("theme", theme.id());
        });
        filter.untilWanted()
                .ifPresent(until -> narrowed.append(" and " + EvidenceState.COUNTED)
                        .append(
                                until == LibraryFilter.Until.OVER
                                        ? " and e.goes_out_of_date_on <= :as_at "
                                        : " and e.goes_out_of_date_on > :as_at and e.goes_out_of_date_on <= :soon "));
    }

    private static LibraryRow read(ResultSet row, LocalDate asAt) throws SQLException {
        String proof = row.getString("proof");
        return new LibraryRow(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("says"),
                new LibraryRow.OfAction(
                        new ActionId(row.getObject("action_id", UUID.class)),
                        row.getInt("action_number"),
                        row.getString("action_title")),
                proof == null ? null : Proof.valueOf(proof),
                EvidenceState.valueOf(row.getString("state")),
                row.getObject("dated_on", LocalDate.class),
                new OutOfDate(row.getObject("goes_out_of_date_on", LocalDate.class), asAt),
                row.getObject("needed_by", LocalDate.class),
                new LibraryRow.LastStep(
                        row.getString("taken_by"), row.getObject("taken_on", LocalDate.class), row.getString("reason")),
                version(row),
                row.getString("council"));
    }

    private static LibraryRow.@Nullable NewestVersion version(ResultSet row) throws SQLException {
        // What was removed is opened from its page only, by those who may.
        String place = EvidenceState.REMOVED.name().equals(row.getString("state")) ? null : row.getString("place");
        return place == null
                ? null
                : new LibraryRow.NewestVersion(
                        row.getInt("version"),
                        place,
                        row.getString("sha256"),
                        row.getString("checked_by"),
                        row.getObject("checked_on", LocalDate.class));
    }

    private record Found(LibraryRow row, long total) {}
}
