package org.followthrough.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one row that was pasted.
 *
 * @param row its number, as people count lines
 * @param on the date understood, or null
 * @param typedDate the date as it stood there
 * @param value the figure as it stood there
 * @param why what is wrong with it, one sentence each
 * @param reading what would be kept; null unless it is new or changed
 */
record ColumnRow(
        int row,
        @Nullable LocalDate on,
        String typedDate,
        String value,
        Outcome outcome,
        List<String> why,
        @Nullable NewReading reading) {

    enum Outcome {
        NEW("green"),
        CHANGED("yellow"),
        SAME("grey"),
        REFUSED("red");

        private final String colour;

        Outcome(String colour) {
            this.colour = colour;
        }

        public String colour() {
            return colour;
        }
    }
}
