package org.followthrough.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds what differs between two versions of a row, leaving out what only the machine reads. */
@Component
class RowComparison {

    static final Set<String> OF_NO_INTEREST = Set.of(
            "id", "version", "plan_id", "audience_id", "words_sha256", "password_hash", "token_hash", "found_by");
    private static final TypeReference<TreeMap<String, Object>> COLUMNS = new TypeReference<>() {};

    private final JsonMapper json;

    RowComparison(JsonMapper json) {
        this.json = json;
    }

    /** The columns that differ; every column that is set when there was no version before. */
    List<FieldChange> between(@Nullable String before, String after) {
        Map<String, Object> old = before == null ? Map.of() : json.readValue(before, COLUMNS);
        Map<String, Object> young = json.readValue(after, COLUMNS);
        Set<String> columns = new TreeSet<>(old.keySet());
        columns.addAll(young.keySet());
        columns.removeAll(OF_NO_INTEREST);
        return columns.stream()
                .filter(column -> !Objects.equals(old.get(column), young.get(column)))
                .map(column -> new FieldChange(column, text(old.get(column)), text(young.get(column))))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
