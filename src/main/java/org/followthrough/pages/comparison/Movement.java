package org.followthrough.pages.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.plans.PlanId;

/**
 * What moved in a plan since a day, in numbers of actions.
 *
 * @param since the end of this day is compared with now
 * @param boardMet whether the board met on that day; else it is only a while ago
 */
public record Movement(PlanId plan, LocalDate since, boolean boardMet, Map<ChangeKind, Long> counts) {

    /** One kind of change and how many actions saw it. */
    public record Count(ChangeKind kind, long actions) {}

    private static final List<ChangeKind> TOLD = List.of(
            ChangeKind.WORSE,
            ChangeKind.BETTER,
            ChangeKind.SIGNED_OFF,
            ChangeKind.EMBEDDED,
            ChangeKind.NEW,
            ChangeKind.DATES,
            ChangeKind.GONE);

    public Movement {
        counts = Map.copyOf(counts);
    }

    /** What a board wants to hear, the most worrying first; what did not happen is left out. */
    public List<Count> told() {
        return TOLD.stream()
                .map(kind -> new Count(kind, counts.getOrDefault(kind, 0L)))
                .filter(count -> count.actions() > 0)
                .toList();
    }

    /** The address of the comparison that shows the actions behind the numbers. */
    public String address() {
        return "/plans/" + plan + "/versions/comparison?from=" + since + "&to=today";
    }

    static Movement read(ResultSet row) throws SQLException {
        return new Movement(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getBoolean("met"),
                counts(row));
    }

    static Map<ChangeKind, Long> counts(ResultSet row) throws SQLException {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, row.getLong("count_" + kind));
        }
        return counts;
    }
}
