package org.followthrough.plans.sheets.reading;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number as the spreadsheet counts, from 1
 * @param cells from the first column to the last one with something in it
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.NONE;
    }
}
