package org.followthrough.reports.shelf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/**
 * A table as it is kept: texts and counts as they are, every other kind of cell under the name of its kind.
 *
 * @param rows cells in the order of the columns
 */
record KeptTable(String name, List<KeptColumn> columns, List<List<@Nullable Object>> rows) {

    private static final String DAY = "day";
    private static final String MOMENT = "moment";
    private static final String DECIMAL = "decimal";
    private static final String RATING = "rating";

    record KeptColumn(String heading, Width width) {}

    /** Tells the mapper how tables are kept, without a word of it in the tables. */
    @JsonSerialize(converter = ToKept.class)
    @JsonDeserialize(converter = FromKept.class)
    interface OfPaper {}

    static final class ToKept extends StdConverter<PaperTable<?>, KeptTable> {

        @Override
        public KeptTable convert(PaperTable<?> table) {
            return of(table);
        }
    }

    static final class FromKept extends StdConverter<KeptTable, PaperTable<?>> {

        @Override
        public PaperTable<?> convert(KeptTable kept) {
            return kept.table();
        }
    }

    private static KeptTable of(PaperTable<?> table) {
        List<KeptColumn> columns = table.columns().stream()
                .map(column -> new KeptColumn(column.heading(), column.width()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row row : table.flat().rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(kept(cell)));
            rows.add(cells);
        }
        return new KeptTable(table.name(), columns, rows);
    }

    private PaperTable<Row> table() {
        List<Row> read = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(cell)));
            read.add(new Row(cells));
        }
        return PaperTable.ofRows(
                name,
                columns.stream().map(KeptColumn::heading).toList(),
                columns.stream().map(KeptColumn::width).toList(),
                read);
    }

    private static @Nullable Object kept(@Nullable Object cell) {
        if (cell instanceof LocalDate) {
            return Map.of(DAY, cell.toString());
        } else if (cell instanceof LocalDateTime) {
            return Map.of(MOMENT, cell.toString());
        } else if (cell instanceof BigDecimal) {
            return Map.of(DECIMAL, cell.toString());
        } else if (cell instanceof RatingColour colour) {
            return Map.of(RATING, colour.name());
        } else if (cell == null || cell instanceof String || cell instanceof Integer) {
            return cell;
        }
        throw new IllegalArgumentException("No cell of a paper is a " + cell.getClass());
    }

    private static @Nullable Object cell(@Nullable Object kept) {
        if (!(kept instanceof Map<?, ?> typed)) {
            return kept;
        }
        Map.Entry<?, ?> only = typed.entrySet().iterator().next();
        String value = String.valueOf(only.getValue());
        return switch (String.valueOf(only.getKey())) {
            case DAY -> LocalDate.parse(value);
            case MOMENT -> LocalDateTime.parse(value);
            case DECIMAL -> new BigDecimal(value);
            case RATING -> RatingColour.valueOf(value);
            default -> throw new IllegalArgumentException("No cell of a paper is a " + only.getKey());
        };
    }
}
