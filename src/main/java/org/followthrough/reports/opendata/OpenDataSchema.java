package org.followthrough.reports.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the open data says of itself: a JSON Schema (2020-12) made from the tables, so that it cannot differ from them. */
final class OpenDataSchema {

    /** Where it is published. */
    static final String ADDRESS = "/reports/open-data/schema.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenDataSchema() {}

    static byte[] json() {
        return JSON.writeValueAsBytes(schema());
    }

    private static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("schema", Map.of("const", ADDRESS));
        properties.put("schemaVersion", Map.of("const", DataSets.SCHEMA_VERSION));
        properties.put("about", about());
        DataSets.ALL.forEach(set -> properties.put(set.name(), array(set)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ADDRESS);
        schema.put("title", "Followthrough: an improvement plan as open data");
        schema.put("type", "object");
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> about() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String text : List.of("title", "plan", "planVersion", "scope")) {
            properties.put(text, Map.of("type", "string"));
        }
        properties.put("organisations", ordered("type", "array", "items", Map.of("type", "string")));
        properties.put("asAt", ordered("type", "string", "format", "date"));
        properties.put("madeAt", ordered("type", "string", "format", "date-time"));
        properties.put("snapshot", ordered("type", "string", "format", "uuid"));
        properties.put("demonstration", Map.of("type", "boolean"));
        return ordered("type", "object", "properties", properties);
    }

    private static Map<String, Object> array(DataSet set) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : set.fields()) {
            properties.put(field.name(), type(field));
            required.add(field.name());
        }
        Map<String, Object> row = ordered("type", "object", "required", required);
        row.put("additionalProperties", false);
        row.put("properties", properties);
        return ordered("type", "array", "items", row);
    }

    private static Map<String, Object> type(Field field) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("type", List.of(jsonType(field.type()), "null"));
        switch (field.type()) {
            case ID -> type.put("format", "uuid");
            case DATE -> type.put("format", "date");
            case MOMENT -> type.put("format", "date-time");
            case TEXT, NUMBER, DECIMAL, FLAG -> {
                // the type says it all
            }
        }
        if (field.person()) {
            type.put("description", "Names a person; null where people are left out");
        }
        return type;
    }

    private static String jsonType(Field.Type type) {
        return switch (type) {
            case ID, TEXT, DATE, MOMENT -> "string";
            case NUMBER -> "integer";
            case DECIMAL -> "number";
            case FLAG -> "boolean";
        };
    }

    private static Map<String, Object> ordered(String key, Object value, String other, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(other, otherValue);
        return map;
    }
}
