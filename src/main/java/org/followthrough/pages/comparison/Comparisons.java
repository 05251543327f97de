package org.followthrough.pages.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a plan at two moments, one page of its actions at a time. Two statements. */
@Component
class Comparisons {

    static final int ON_A_PAGE = 50;

    private static final String COMPARED = """
            with milestones_changed as materialized (
                %s
            ), compared as materialized %s, counted as (
                select count(*) as actions, count(*) filter (where c.changes = '{}') as unchanged,
                       count(*) filter (where %s) as wanted,
                       %s
                from compared c
            ), shown as (
                select c.* from compared c where %s
                order by c.number limit :size offset :offset
            )
            select counted.*, c.*, t.name as theme_name, old_t.name as old_theme_name,
                   l.name as lead_name, old_l.name as old_lead_name, lo.name as lead_organisation,
                   old_lo.name as old_lead_organisation, m.name as manager_name, old_m.name as old_manager_name
            from counted
            left join shown c on true
            left join theme t on t.id = c.theme_id
            left join theme old_t on old_t.id = c.old_theme_id
            left join person l on l.id = c.lead_id
            left join person old_l on old_l.id = c.old_lead_id
            left join organisation lo on lo.id = c.lead_organisation_id
            left join organisation old_lo on old_lo.id = c.old_lead_organisation_id
            left join person m on m.id = c.manager_id
            left join person old_m on old_m.id = c.old_manager_id
            order by c.number
            """;

    /** Nothing asked for means what changed; ALL means every action. */
    private static final String WANTED = """
            (case cast(:change as text)
                 when 'ALL' then true
                 when 'CHANGED' then c.changes <> '{}'
                 else :change = any(c.changes)
             end)
            """;

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The actions of a plan that the viewer is known to see, at two moments.
     *
     * @param change a {@link ChangeKind}, {@code CHANGED} or {@code ALL}
     * @param address of the page, for the links to others
     */
    Comparison read(PlanId plan, Moment from, Moment to, String change, int page, String address, Viewer viewer) {
        var then = from.sql("from");
        var now = to.sql("to");
        List<Counted> found = jdbc.sql(COMPARED.formatted(
                        ComparedSql.milestonesChanged(":plan", then, now),
                        ComparedSql.actionsWithMilestones(":plan", then, now),
                        WANTED,
                        ComparedSql.counts(),
                        WANTED))
                .params(parameters(plan, from, to, viewer))
                .param("change", change)
                .param("size", ON_A_PAGE)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query((row, number) -> read(row))
                .list();
        Counted first = found.get(0);
        List<ComparedAction> actions =
                found.stream().map(Counted::action).filter(Objects::nonNull).toList();
        return new Comparison(
                from,
                to,
                first.actions(),
                first.unchanged(),
                first.counts(),
                new Page<>(withMilestones(plan, actions, from, to, viewer), page, ON_A_PAGE, first.wanted(), address));
    }

    private List<ComparedAction> withMilestones(
            PlanId plan, List<ComparedAction> actions, Moment from, Moment to, Viewer viewer) {
        Map<UUID, List<ComparedLine>> lines = jdbc
                .sql("""
                        select n.action_id, n.title, n.due_on, n.done_on, n.waived_because, o.id as old_id, o.title as old_title,
                               o.due_on as old_due_on, o.done_on as old_done_on, o.waived_because as old_waived_because
                        from %s n
                        left join %s o on o.id = n.id
                        where n.action_id = any(cast(:actions as uuid[]))
                          and (n.audience_id is null or n.audience_id = any(cast(:organisations as uuid[])))
                        order by n.action_id, n.due_on, n.id
                        """.formatted(
                                ComparedSql.milestones(":plan", to.sql("to")),
                                ComparedSql.milestones(":plan", from.sql("from"))))
                .params(parameters(plan, from, to, viewer))
                .param(
                        "actions",
                        actions.stream()
                                .map(action -> action.id().toString())
                                .collect(Collectors.joining(",", "{", "}")))
                .query((row, number) -> Map.entry(row.getObject("action_id", UUID.class), milestone(row)))
                .list()
                .stream()
                .filter(line -> line.getValue().differs())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return actions.stream()
                .map(action -> action.with(lines.getOrDefault(action.id().id(), List.of())))
                .toList();
    }

    private static Map<String, Object> parameters(PlanId plan, Moment from, Moment to, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("plan", plan.id());
        put("from", from, parameters);
        put("to", to, parameters);
        return parameters;
    }

    private static void put(String side, Moment moment, Map<String, Object> parameters) {
        if (moment.at() != null) {
            parameters.put(side + "_at", moment.at());
            parameters.put(side + "_day", moment.day());
        }
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject("id") == null ? null : action(row),
                row.getLong("actions"),
                row.getLong("unchanged"),
                row.getLong("wanted"),
                Movement.counts(row));
    }

    private static ComparedAction action(ResultSet row) throws SQLException {
        List<ChangeKind> changes = Stream.of((Object[]) row.getArray("changes").getArray())
                .map(name -> ChangeKind.valueOf(name.toString()))
                .toList();
        return new ComparedAction(
                new ActionId(row.getObject("id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("title"),
                changes,
                changes.contains(ChangeKind.GONE) ? row.getString("withdrawn_because") : null,
                lines(row));
    }

    private static List<ComparedLine> lines(ResultSet row) throws SQLException {
        List<ComparedLine> lines = new ArrayList<>();
        lines.add(ComparedLine.tags(
                "pages.comparison.rating", "rating", row.getString("old_rating"), row.getString("rating")));
        lines.add(ComparedLine.tags(
                "pages.comparison.status", "status", row.getString("old_status"), row.getString("status")));
        lines.add(ComparedLine.dates("pages.comparison.starts", date(row, "old_starts_on"), date(row, "starts_on")));
        lines.add(ComparedLine.dates("pages.comparison.due", date(row, "old_due_on"), date(row, "due_on")));
        lines.add(ComparedLine.words("pages.comparison.lead", lead(row, "old_"), lead(row, "")));
        lines.add(words("pages.comparison.manager", "manager_name", row));
        lines.add(words("pages.comparison.title", "title", row));
        lines.add(words("pages.comparison.outcome", "outcome", row));
        lines.add(words("pages.comparison.evidence-needed", "evidence_needed", row));
        lines.add(words("pages.comparison.in-the-way", "in_the_way", row));
        lines.add(words("pages.comparison.theme", "theme_name", row));
        return lines.stream().filter(ComparedLine::differs).toList();
    }

    private static ComparedLine words(String labelKey, String column, ResultSet row) throws SQLException {
        return ComparedLine.words(labelKey, row.getString("old_" + column), row.getString(column));
    }

    private static @Nullable String lead(ResultSet row, String side) throws SQLException {
        String title = row.getString(side + "lead_title");
        String further = Stream.of(row.getString(side + "lead_name"), row.getString(side + "lead_organisation"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return title == null || further.isEmpty() ? title : title + " (" + further + ")";
    }

    private static ComparedLine milestone(ResultSet row) throws SQLException {
        boolean isNew = row.getObject("old_id") == null;
        ComparedLine.Told then = isNew ? ComparedLine.Told.NOTHING : milestone(row, "old_");
        ComparedLine.Told now = milestone(row, "");
        String title = row.getString("title");
        String before = isNew ? title : row.getString("old_title");
        return then.equals(now) && !title.equals(before)
                ? ComparedLine.words("pages.comparison.milestone-title", before, title)
                : new ComparedLine("pages.comparison.milestone", title, then, now);
    }

    private static ComparedLine.Told milestone(ResultSet row, String side) throws SQLException {
        LocalDate done = date(row, side + "done_on");
        if (done != null) {
            return ComparedLine.Told.milestone("pages.comparison.milestone.done", done);
        }
        boolean waived = row.getString(side + "waived_because") != null;
        return ComparedLine.Told.milestone(
                waived ? "pages.comparison.milestone.waived" : "pages.comparison.milestone.due",
                date(row, side + "due_on"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private record Counted(
            @Nullable ComparedAction action, long actions, long unchanged, long wanted, Map<ChangeKind, Long> counts) {}
}
