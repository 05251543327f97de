package org.followthrough.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings: what a sheet and a CSV file have in common. The name is a message key, the headings are words. The
 * rows are gone through once, so they may come from the database while they are written.
 */
record PaperTable<R>(String nameKey, List<Column<R>> columns, Iterable<R> rows) {

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
    record Column<R>(String heading, Width width, Function<R, @Nullable Object> cell) {}
}
