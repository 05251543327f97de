package org.followthrough.pages;

import java.time.LocalDate;
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
            "span_start",
            "span_end");

    private final JdbcClient jdbc;
    private final MessageSource messages;

    HistoryWords(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** The changes of a thing in words, as far as the viewer may know what ids stand for. */
    Page<ToldChange> told(UUID thing, Page<ChangeRow> changes, Viewer viewer) {
        Map<String, String> names = names(changes.rows(), viewer);
        List<ToldChange> told = changes.rows().stream()
                .map(change -> tell(thing, change, names))
                .toList();
        return new Page<>(told, changes.number(), changes.size(), changes.total(), changes.address());
    }

    private ToldChange tell(UUID thing, ChangeRow change, Map<String, String> names) {
        String sentence = word("history.change." + change.table() + "." + change.operation(), change.operation());
        List<ToldField> fields = change.fields().stream()
                .filter(field -> !LEFT_OUT.contains(field.column()))
                .filter(field -> bothSides(field).noneMatch(thing.toString()::equals))
                .map(field -> new ToldField(
                        word("history.column." + field.column(), field.column().replace('_', ' ')),
                        value(field.before(), names),
                        value(field.after(), names)))
                .toList();
        return new ToldChange(change.at(), change.by(), sentence, change.reason(), fields);
    }

    private @Nullable String value(@Nullable String stored, Map<String, String> names) {
        if (stored == null) {
            return null;
        }
        if (ID.matcher(stored).matches()) {
            return names.getOrDefault(stored, word("history.value.not-shown", ""));
        }
        try {
            return DAY.format(LocalDate.parse(stored));
        } catch (DateTimeParseException notADay) {
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

    /** Names of what ids stand for; those of inspections the viewer may not see stay unnamed. */
    private Map<String, String> names(List<ChangeRow> changes, Viewer viewer) {
        String ids = changes.stream()
                .flatMap(change -> change.fields().stream())
                .flatMap(HistoryWords::bothSides)
                .filter(value -> ID.matcher(value).matches())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
        return jdbc
                .sql("""
                        with wanted as (select unnest(cast(:ids as uuid[])) as id)
                        select n.id, n.name from person n join wanted w on w.id = n.id
                        union all
                        select o.id, o.name from organisation o join wanted w on w.id = o.id
                        union all
                        select t.id, t.name from theme t join wanted w on w.id = t.id
                        union all
                        select r.id, r.reference from recommendation r join wanted w on w.id = r.id and\s""" + RecommendationScope.SEEN + """
                        union all
                        select i.id, i.title from inspection i join wanted w on w.id = i.id and\s""" + InspectionScope.SEEN + """
                        union all
                        select f.id, i.reference || ' (' || f.position || ')'
                        from finding f
                        join wanted w on w.id = f.id
                        join inspection i on i.id = f.inspection_id and\s""" + InspectionScope.SEEN + """
                        union all
                        select v.id, e.title || ' (' || v.number || ')'
                        from evidence_version v join wanted w on w.id = v.id join evidence e on e.id = v.evidence_id
                        union all
                        select f.id, f.name from framework f join wanted w on w.id = f.id
                        union all
                        select j.id, j.name from judgement_area j join wanted w on w.id = j.id
                        """)
                .param("ids", ids)
                .params(viewer.scope())
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static Stream<String> bothSides(FieldChange field) {
        return Stream.of(field.before(), field.after()).filter(value -> value != null);
    }
}
