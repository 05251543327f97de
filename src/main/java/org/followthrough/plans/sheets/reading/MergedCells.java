package org.followthrough.plans.sheets.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a sheet that were made one, of which the file names the corners. */
final class MergedCells {

    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int MOST = 20_000;

    private final List<Area> areas = new ArrayList<>();

    private record Area(int top, int bottom, int left, int right) {

        boolean holds(SheetRow row) {
            return row.number() >= top && row.number() <= bottom;
        }

        boolean isOneColumn() {
            return left == right;
        }
    }

    void add(String reference) {
        String[] corners = reference.split(":", -1);
        if (corners.length == 2 && areas.size() < MOST) {
            Matcher first = PLACE.matcher(corners[0]);
            Matcher last = PLACE.matcher(corners[1]);
            if (first.matches() && last.matches()) {
                areas.add(new Area(
                        Integer.parseInt(first.group(2)),
                        Integer.parseInt(last.group(2)),
                        column(corners[0]),
                        Math.min(column(corners[1]), Sheet.MOST_COLUMNS - 1)));
            }
        }
    }

    /** The rows, with what a cell over several rows says in each of them. */
    List<SheetRow> spread(List<SheetRow> rows) {
        if (areas.isEmpty()) {
            return rows;
        }
        var spread = new ArrayList<List<Cell>>();
        rows.forEach(row -> spread.add(new ArrayList<>(row.cells())));
        areas.forEach(area -> spread(area, rows, spread));
        var result = new ArrayList<SheetRow>();
        for (int i = 0; i < rows.size(); i++) {
            result.add(new SheetRow(rows.get(i).number(), spread.get(i)));
        }
        return result;
    }

    private static void spread(Area area, List<SheetRow> rows, List<List<Cell>> spread) {
        Cell whole = Cell.NONE;
        for (int i = 0; i < rows.size() && rows.get(i).number() <= area.bottom(); i++) {
            SheetRow row = rows.get(i);
            if (!area.holds(row)) {
                continue;
            }
            if (row.number() == area.top()) {
                whole = row.cell(area.left());
            }
            if (area.isOneColumn()) {
                put(whole.from(CellOrigin.MERGED_DOWN), area.left(), spread.get(i));
            } else {
                across(area, row, spread.get(i));
            }
        }
    }

    private static void across(Area area, SheetRow row, List<Cell> cells) {
        for (int column = area.left(); column <= area.right(); column++) {
            put(row.cell(column).from(CellOrigin.MERGED_ACROSS), column, cells);
        }
    }

    private static void put(Cell cell, int column, List<Cell> cells) {
        while (cells.size() <= column) {
            cells.add(Cell.NONE);
        }
        cells.set(column, cell);
    }

    /** The column of a place such as {@code C7}, from 0; -1 when it is no place. */
    static int column(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return -1;
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
