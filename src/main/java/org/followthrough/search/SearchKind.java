package org.followthrough.search;

import java.util.Arrays;
import java.util.Locale;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;

/**
 * What can be found, in the order in which the page offers it. Each says which rows there are under its alias, and which of
 * them the viewer may see: the same predicates as of every list.
 */
enum SearchKind {
    ACTION(
            "a",
            "action a join plan p on p.id = a.plan_id",
            PlanScope.ROW_SEEN,
            new Shown(
                    "'A' || a.number || ' ' || a.title",
                    "p.name",
                    "concat_ws(' ', a.outcome, a.evidence_needed, a.in_the_way)",
                    "a.id"),
            "/actions/"),
    RECOMMENDATION(
            "r",
            "recommendation r left join inspection v on v.id = r.inspection_id",
            PlanScope.RECOMMENDATION_SEEN,
            new Shown("r.reference", "v.title", "concat_ws(' ', r.words, r.outcome_wanted)", "r.id"),
            "/recommendations/"),
    FINDING(
            "f",
            "finding f join inspection i on i.id = f.inspection_id",
            InspectionScope.SEEN,
            new Shown(
                    "i.title",
                    "concat_ws(', ', i.reference, f.section)",
                    "f.words",
                    "f.inspection_id || '/letter#finding-' || f.position"),
            "/inspections/"),
    UPDATE(
            "a",
            "progress_update a join action b on b.id = a.action_id",
            PlanScope.ROW_SEEN + " and (b.audience_id is null or b.audience_id = any(cast(:organisations as uuid[])))",
            new Shown(
                    "'A' || b.number || ' ' || b.title",
                    "to_char(a.said_on, 'FMDD FMMonth YYYY')",
                    "concat_ws(' ', a.words, a.changed, a.next, a.in_the_way)",
                    "a.action_id"),
            "/actions/"),
    LEADER_UPDATE(
            "u",
            "recommendation_update u join recommendation r on r.id = u.recommendation_id",
            PlanScope.RECOMMENDATION_SEEN,
            new Shown(
                    "r.reference",
                    "to_char(u.written_on, 'FMDD FMMonth YYYY')",
                    "concat_ws(' ', u.words, u.rating_reason)",
                    "u.recommendation_id"),
            "/recommendations/"),
    INSPECTION(
            "i",
            "inspection i",
            InspectionScope.SEEN,
            new Shown("i.title", "i.reference", "coalesce(i.scope, '')", "i.id"),
            "/inspections/"),
    PLAN("p", "plan p", PlanScope.PLAN_SEEN, new Shown("p.name", "p.board", "''", "p.id"), "/plans/");

    /**
     * What a hit shows, as SQL over the row.
     *
     * @param target the rest of the address that it leads to
     */
    private record Shown(String title, String place, String words, String target) {}

    private static final String FOUND = """
            (select '%1$s' as kind, %2$s.id, ts_rank(%2$s.found_by, (select query from wanted)) as rank
             from %3$s
             where %2$s.found_by @@ (select query from wanted) and %4$s
             limit :most)
            """;
    private static final String CALLED = """
            (select '%1$s' as kind, %2$s.id, cast(%5$s as real) as rank
             from %3$s
             where %6$s and %4$s
             limit :most)
            """;
    private static final String HIT = """
            select '%1$s' as kind, %2$s.id, %5$s as title, %6$s as place, %7$s as words, cast(%8$s as text) as target
            from %3$s
            where %2$s.id = any(cast(:ids as uuid[])) and %4$s
            """;

    private final String alias;
    private final String rows;
    private final String seen;
    private final String title;
    private final String place;
    private final String words;
    private final String target;
    private final String address;

    SearchKind(String alias, String rows, String seen, Shown shown, String address) {
        this.alias = alias;
        this.rows = rows;
        this.seen = seen;
        this.title = shown.title;
        this.place = shown.place;
        this.words = shown.words;
        this.target = shown.target;
        this.address = address;
    }

    /** The kind named in an address; anything else means all. */
    static @Nullable SearchKind of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Selects what the words find. */
    String found() {
        return FOUND.formatted(name(), alias, rows, seen);
    }

    /** Selects what a condition on its name finds, before all that words find. */
    String called(int rank, String condition) {
        return CALLED.formatted(name(), alias, rows, seen, rank, condition);
    }

    /** Selects what a page shows of the rows with {@code :ids}. */
    String hits() {
        return HIT.formatted(name(), alias, rows, seen, title, place, words, target);
    }

    /** Where a hit leads to. */
    String href(String target) {
        return address + target;
    }
}
