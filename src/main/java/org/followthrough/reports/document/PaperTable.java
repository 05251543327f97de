package org.followthrough.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings: what a sheet and a CSV file have in common. The name and the headings are words people read. The rows
 * are gone through once, so they may come from the database while they are written.
 */
public record PaperTable<R>(String name, List<Column<R>> columns, Iterable<R> rows) {

    /** Widths of columns in characters. */
    public enum Width {
        NARROW(12),
        MEDIUM(20),
        WIDE(32),
        READING(52);

        private final int characters;

        Width(int characters) {
            this.characters = characters;
        }

        /** How many characters of the usual size fit beside each other. */
        public int characters() {
            return characters;
        }
    }

    /**
     * One column. A cell is a {@code String}, {@code LocalDate}, {@code LocalDateTime}, {@code Integer}, {@code BigDecimal},
     * {@link RatingColour} or nothing; the form decides how each of them looks.
     */
    public record Column<R>(String heading, Width width, Function<R, @Nullable Object> cell) {}

    /** A row whose cells were taken out. */
    public record Row(List<@Nullable Object> cells) {}

    /** The same table with its values taken out, so that it can be gone through again. */
    public PaperTable<Row> flat() {
        return ofRows(
                name,
                columns.stream().map(Column::heading).toList(),
                columns.stream().map(Column::width).toList(),
                StreamSupport.stream(rows.spliterator(), false).map(this::flat).toList());
    }

    /** A table of rows that hold their cells, in the order of the headings. */
    public static PaperTable<Row> ofRows(String name, List<String> headings, List<Width> widths, List<Row> rows) {
        List<Column<Row>> columns = IntStream.range(0, headings.size())
                .mapToObj(at -> new Column<Row>(
                        headings.get(at), widths.get(at), row -> row.cells().get(at)))
                .toList();
        return new PaperTable<>(name, columns, rows);
    }

    private Row flat(R row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        return new Row(cells);
    }
}
