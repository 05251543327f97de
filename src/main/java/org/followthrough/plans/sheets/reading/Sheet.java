package org.followthrough.plans.sheets.reading;

import java.util.List;

/**
 * One sheet of a spreadsheet.
 *
 * @param rows those with something in them, in order; none when there are too many
 * @param tooLong whether it has more than {@link #MOST_ROWS} rows
 */
public record Sheet(String name, List<SheetRow> rows, boolean tooLong) {

    /** The most rows with something in them that are taken of one sheet. */
    public static final int MOST_ROWS = 2_000;

    /** The most columns. */
    public static final int MOST_COLUMNS = 100;

    public Sheet {
        rows = List.copyOf(rows);
    }

    static Sheet of(String name, List<SheetRow> rows) {
        return new Sheet(name, rows, false);
    }

    static Sheet tooLong(String name) {
        return new Sheet(name, List.of(), true);
    }

    /** How many columns its widest row has. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
