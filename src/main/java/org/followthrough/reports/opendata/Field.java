package org.followthrough.reports.opendata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One value of each row.
 *
 * @param name in the files and in the query alike
 * @param person whether it names somebody, so that it stays empty where people are left out
 */
record Field(String name, Type type, boolean person) {

    /** What kind of value it is. */
    enum Type {
        /** One that stays the same in every file that is made of the plan. */
        ID,
        TEXT,
        DATE,
        /** In universal time. */
        MOMENT,
        NUMBER,
        DECIMAL,
        FLAG;

        @Nullable
        Object read(ResultSet row, String column) throws SQLException {
            if (row.getObject(column) == null) {
                return null;
            }
            return switch (this) {
                case ID, TEXT -> row.getString(column);
                case DATE -> row.getObject(column, LocalDate.class);
                case MOMENT -> row.getTimestamp(column).toInstant().toString();
                case NUMBER -> row.getInt(column);
                case DECIMAL -> row.getBigDecimal(column);
                case FLAG -> String.valueOf(row.getBoolean(column));
            };
        }
    }

    /** Reads a line such as {@code id:id title due_on:date lead:person}: what has no type is text. */
    static List<Field> line(String line) {
        List<Field> fields = new ArrayList<>();
        for (String one : line.split(" ", -1)) {
            String[] parts = one.split(":", -1);
            boolean person = parts.length > 1 && parts[1].equals("person");
            fields.add(new Field(
                    parts[0],
                    parts.length == 1 || person ? Type.TEXT : Type.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                    person));
        }
        return List.copyOf(fields);
    }
}
