package org.followthrough.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what needs somebody today: the one model behind the home page, the digests and the calendar feeds, in one
 * statement and scoped like every list. Somebody's own actions are those they lead, and those they are the accountable
 * manager of that no person leads.
 */
@Component
public class NeedsDirectory {

    /**
     * Predicate over an action {@code a}, with the parameter {@code :as_at}: whether its words may be about a confidential
     * inspection, and so never leave the pages.
     */
    public static final String DISCREET = NeedsSql.DISCREET;

    private final JdbcClient jdbc;

    NeedsDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What needs the viewer on their day ({@link Viewer#today()}).
     *
     * @param first how many of each kind to bring along at most, from 1; the totals count all of them
     */
    public Needs of(Viewer viewer, int first) {
        Map<NeedKind, Long> totals = new EnumMap<>(NeedKind.class);
        Map<NeedKind, List<Need>> needs = new EnumMap<>(NeedKind.class);
        found(null, 0, first, viewer).query(row -> {
            Need need = read(row, viewer.today());
            totals.put(need.kind(), row.getLong("total"));
            needs.computeIfAbsent(need.kind(), kind -> new ArrayList<>()).add(need);
        });
        return new Needs(
                viewer.today(),
                needs.entrySet().stream()
                        .map(kind -> new Needs.OfKind(
                                kind.getKey(), totals.getOrDefault(kind.getKey(), 0L), List.copyOf(kind.getValue())))
                        .toList());
    }

    /**
     * All that needs the viewer of one kind, the most pressing first: the list behind the counts of {@link #of}.
     *
     * @param number which page, from 1
     */
    public Page<Need> page(NeedKind kind, int number, Viewer viewer) {
        int page = Page.asked(number);
        List<Counted> found = found(kind, (page - 1) * Page.USUAL_SIZE, Page.USUAL_SIZE, viewer)
                .query((row, position) -> new Counted(read(row, viewer.today()), row.getLong("total")))
                .list();
        return new Page<>(
                found.stream().map(Counted::need).toList(),
                page,
                Page.USUAL_SIZE,
                found.isEmpty() ? 0 : found.get(0).total(),
                "/needs?kind=" + kind);
    }

    private JdbcClient.StatementSpec found(@Nullable NeedKind kind, int skipped, int first, Viewer viewer) {
        return jdbc.sql(NeedsSql.NEEDS)
                .params(RolesHeld.parameters(viewer))
                .param("kind", kind == null ? null : kind.name())
                .param("skipped", skipped)
                .param("first", first);
    }

    private static Need read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return new Need(
                NeedKind.valueOf(row.getString("kind")),
                new ActionId(row.getObject("id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("title"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_name"),
                row.getString("about"),
                row.getObject("thing", UUID.class),
                day,
                Need.between(day, today),
                row.getBoolean("discreet"));
    }

    private record Counted(Need need, long total) {}
}
