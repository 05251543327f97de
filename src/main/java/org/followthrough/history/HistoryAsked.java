package org.followthrough.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; null or empty asks for all.
 *
 * @param before those with lower ids only: the next page of a list
 * @param person who did it
 * @param plan the plan it belongs to
 * @param tables the tables it happened in
 * @param operation {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param from the first day, in England
 * @param until the last day
 */
public record HistoryAsked(
        @Nullable Long before,
        @Nullable UUID person,
        @Nullable UUID plan,
        List<String> tables,
        @Nullable String operation,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public HistoryAsked {
        tables = List.copyOf(tables);
    }

    /** The same, from the page after the version. */
    public HistoryAsked after(long version) {
        return new HistoryAsked(version, person, plan, tables, operation, from, until);
    }

    /** Only conditions that are asked for, so that the database plans for these. */
    String predicate() {
        StringBuilder predicate = new StringBuilder("true");
        add(predicate, before, "v.id < :asked_before");
        add(predicate, person, "v.changed_by = :asked_person");
        add(predicate, plan, "v.plan_id = :asked_plan");
        add(predicate, tables.isEmpty() ? null : tables, "v.table_name in (:asked_tables)");
        add(predicate, operation, "v.operation = :asked_operation");
        add(predicate, from, "v.changed_at >= :asked_from");
        add(predicate, until, "v.changed_at < :asked_until");
        return predicate.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, "asked_before", before);
        put(parameters, "asked_person", person);
        put(parameters, "asked_plan", plan);
        put(parameters, "asked_tables", tables.isEmpty() ? null : tables);
        put(parameters, "asked_operation", operation);
        put(
                parameters,
                "asked_from",
                from == null ? null : AsAt.at(from.atStartOfDay(LONDON).toInstant()));
        put(
                parameters,
                "asked_until",
                until == null
                        ? null
                        : AsAt.at(until.plusDays(1).atStartOfDay(LONDON).toInstant()));
        return parameters;
    }

    private static void add(StringBuilder predicate, @Nullable Object value, String condition) {
        if (value != null) {
            predicate.append(" and ").append(condition);
        }
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
