package org.followthrough.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows under headings: what a sheet and a CSV file have in common. The name and the headings are message keys. */
record PaperTable<R>(String nameKey, List<Column<R>> columns, List<R> rows) {

    /** Widths of columns in characters. */
    enum Width {
        NARROW(12),
        MEDIUM(20),
        WIDE(32),
        READING(52);

        final int characters;

        Width(int characters) {
            this.characters = characters;
        }
    }

    /**
     * One column. A cell is a {@code String}, {@code LocalDate}, {@code LocalDateTime}, {@code Integer}, {@link RatingColour} or
     * nothing; the form decides how each of them looks.
     */
    record Column<R>(String headingKey, Width width, Function<R, @Nullable Object> cell) {}
}
