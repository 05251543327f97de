package org.followthrough.pages.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.history.ChangeRow;
import org.followthrough.history.FieldChange;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts row versions into words people read: names for ids, days for dates, the names of tables and columns. */
@Component
class HistoryWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' h:mma", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final int LENGTH_OF_DAY = "2026-11-22".length();
    /** Said already by the change itself, or of use to nobody but the machine. */
    private static final Set<String> LEFT_OUT = Set.of(
            "request_id",
            "position",
            "last_action_number",
            "number",
            "no_change",
            "no_changes_running",
            "recorded_at",
            "recorded_by",
            "written_at",
            "written_by",
            "made_at",
            "made_by",
            "accepted_at",
            "accepted_by",
            "approved_at",
            "approved_by",
            "line_id",
            "added_at",
            "added_by",
            "asked_at",
            "asked_by",
            "frozen_at",
            "frozen_by",
            "requested_at",
            "requested_by",
            "decided_at",
            "decided_by",
            "set_at",
            "set_by",
            "set_on",
            "taken_at",
            "taken_by",
            "declined_at",
            "declined_by",
            "file_id",
            "mail_id",
            "closed_at",
            "reopened_at",
            "checked_at",
            "question_id",
            "planned_check_id",
            "sign_off_id",
            "erasure_id",
            "happened_at",
            "organisation_ids",
            "inspection_ids",
            "logo_id",
            "kept_at",
            "kept_by",
            "removed_at",
            "row_id",
            "thing_id",
            "span_start",
            "span_end");

    /** Exact numbers of measures, of which small ones are never shown: their own pages show them suppressed. */
    private static final Set<String> MEASURED = Set.of("about", "baseline", "value");

    private static final Set<String> OF_MEASURES = Set.of("measure", "reading");

    private final JdbcClient jdbc;
    private final MessageSource messages;

    HistoryWords(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** Whether changes of a column are never told. */
    static boolean leavesOut(String column) {
        return LEFT_OUT.contains(column) || ChangeRow.isOfNoInterest(column);
    }

    /** The changes of a thing in words, as far as the viewer may know what ids stand for. */
    Page<ToldChange> told(UUID thing, Page<ChangeRow> changes, Viewer viewer) {
        List<ToldChange> told = told(changes.rows(), viewer);
        return new Page<>(told, changes.number(), changes.size(), changes.total(), changes.address());
    }

    /** Changes of any things in words, each with what it happened to. One statement. */
    List<ToldChange> told(List<ChangeRow> changes, Viewer viewer) {
        return told(changes, viewer, false);
    }

    /**
     * The same.
     *
     * @param withoutPeople puts role titles in the place of names and leaves out who did it
     */
    List<ToldChange> told(List<ChangeRow> changes, Viewer viewer, boolean withoutPeople) {
        Map<String, ToldThing> names = names(changes, viewer, withoutPeople);
        return changes.stream()
                .map(change -> tell(change, names))
                .map(told -> withoutPeople ? told.byNobody() : told)
                .toList();
    }

    private ToldChange tell(ChangeRow change, Map<String, ToldThing> names) {
        boolean access = change.table().equals("access_record");
        List<ToldField> fields = change.fields().stream()
                .filter(field -> !LEFT_OUT.contains(field.column()))
                .filter(field -> !access || !field.column().equals("kind"))
                .filter(field -> bothSides(field).noneMatch(change.thing().toString()::equals))
                .map(field -> told(change.table(), field, names))
                .toList();
        return new ToldChange(
                change.at(),
                change.by(),
                sentence(change, access),
                names.get(change.thing().toString()),
                file(change),
                change.reason(),
                fields);
    }

    private ToldField told(String table, FieldChange field, Map<String, ToldThing> names) {
        String name = word("history.column." + field.column(), field.column().replace('_', ' '));
        if (OF_MEASURES.contains(table) && MEASURED.contains(field.column())) {
            return new ToldField(name, null, word("history.value.not-shown", ""));
        }
        return new ToldField(name, value(field.before(), names), value(field.after(), names));
    }

    private String sentence(ChangeRow change, boolean access) {
        String what = access ? after(change, "kind") : change.operation();
        return tookWords(change)
                ? word("history.change.other.ERASED", what)
                : word(
                        "history.change." + change.table() + "." + what,
                        word("history.change.other." + change.operation(), what));
    }

    /** Both versions lost the same words, so that nothing differs. */
    private static boolean tookWords(ChangeRow change) {
        return change.operation().equals("UPDATE") && change.fields().isEmpty() && change.reason() != null;
    }

    /** The file a new row came with, for those who may erase it. */
    private static @Nullable String file(ChangeRow change) {
        String file = change.operation().equals("INSERT") ? after(change, "file_id") : "";
        return file.isEmpty() ? null : file;
    }

    private static String after(ChangeRow change, String column) {
        return change.fields().stream()
                .filter(field -> field.column().equals(column))
                .map(FieldChange::after)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    private @Nullable String value(@Nullable String stored, Map<String, ToldThing> names) {
        if (stored == null) {
            return null;
        }
        if (ID.matcher(stored).matches()) {
            ToldThing named = names.get(stored);
            return named == null ? word("history.value.not-shown", "") : named.name();
        }
        try {
            return stored.indexOf('T') == LENGTH_OF_DAY
                    ? INSTANT.format(OffsetDateTime.parse(stored))
                    : DAY.format(LocalDate.parse(stored));
        } catch (DateTimeParseException noTime) {
            return word("history.value." + stored, stored);
        }
    }

    private String word(String key, String otherwise) {
        if (key.indexOf(' ') >= 0) {
            return otherwise;
        }
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }

    private Map<String, ToldThing> names(List<ChangeRow> changes, Viewer viewer, boolean withoutPeople) {
        return names(
                Stream.concat(
                        changes.stream().map(change -> change.thing().toString()),
                        changes.stream()
                                .flatMap(change -> change.fields().stream())
                                .flatMap(HistoryWords::bothSides)),
                viewer,
                withoutPeople);
    }

    /** Names of what ids stand for; those of inspections the viewer may not see stay unnamed. */
    Map<String, ToldThing> names(Stream<String> values, Viewer viewer) {
        return names(values, viewer, false);
    }

    private Map<String, ToldThing> names(Stream<String> values, Viewer viewer, boolean withoutPeople) {
        String ids = values.filter(value -> ID.matcher(value).matches())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        return jdbc
                .sql("""
                        with wanted as (select unnest(cast(:ids as uuid[])) as id)
                        select n.id, case when :without_people then n.role_title else n.name end as name, null as address
                        from person n join wanted w on w.id = n.id
                        union all
                        select o.id, o.name, null from organisation o join wanted w on w.id = o.id
                        union all
                        select t.id, t.name, null from theme t join wanted w on w.id = t.id
                        union all
                        select r.id, r.reference, '/recommendations/' || r.id from recommendation r join wanted w on w.id = r.id and\s""" + RecommendationScope.SEEN + """
                        union all
                        select i.id, i.title, '/inspections/' || i.id from inspection i join wanted w on w.id = i.id and\s""" + InspectionScope.SEEN + """
                        union all
                        select f.id, i.reference || ' (' || f.position || ')', null
                        from finding f
                        join wanted w on w.id = f.id
                        join inspection i on i.id = f.inspection_id and\s""" + InspectionScope.SEEN + """
                        union all
                        select v.id, e.title || ' (' || v.number || ')', null
                        from evidence_version v join wanted w on w.id = v.id join evidence e on e.id = v.evidence_id
                        union all
                        select f.id, f.name, null from framework f join wanted w on w.id = f.id
                        union all
                        select j.id, j.name, null from judgement_area j join wanted w on w.id = j.id
                        union all
                        select e.id, e.title, '/evidence/' || e.id
                        from evidence e
                        join wanted w on w.id = e.id
                         and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                        join action a on a.id = e.action_id and\s"""
                        + PlanScope.ROW_SEEN + """
                        union all
                        select a.id, 'A' || a.number || ' ' || a.title, '/actions/' || a.id
                        from action a join wanted w on w.id = a.id and\s""" + PlanScope.ROW_SEEN + """
                        union all
                        select p.id, p.name, '/plans/' || p.id
                        from plan p join wanted w on w.id = p.id and\s""" + PlanScope.PLAN_SEEN)
                .param("ids", ids)
                .param("without_people", withoutPeople)
                .params(viewer.scope())
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class).toString(),
                        new ToldThing(row.getString("name"), row.getString("address"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<String> bothSides(FieldChange field) {
        return Stream.of(field.before(), field.after()).filter(value -> value != null);
    }
}
