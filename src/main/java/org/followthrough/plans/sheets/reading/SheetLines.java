package org.followthrough.plans.sheets.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Sheets as lines of text, to be handed from one process to another and to be kept. A line is a sheet or a row of the one before:
 * parts with tabs between them, each cell with a letter for its kind and one for its origin before its words.
 */
public final class SheetLines {

    private static final String SHEET = "S";
    private static final String ROW = "R";
    private static final String LONG = "long";
    private static final String WHOLE = "whole";

    private SheetLines() {}

    /** The sheets in lines. */
    public static String write(List<Sheet> sheets) {
        var lines = new StringBuilder();
        for (Sheet sheet : sheets) {
            lines.append(SHEET).append('\t').append(sheet.tooLong() ? LONG : WHOLE);
            lines.append('\t').append(escaped(sheet.name())).append('\n');
            sheet.rows().forEach(row -> write(row, lines));
        }
        return lines.toString();
    }

    /**
     * The sheets of lines.
     *
     * @throws IllegalArgumentException when these are no such lines
     */
    public static List<Sheet> read(String lines) {
        var sheets = new ArrayList<Sheet>();
        var rows = new ArrayList<SheetRow>();
        for (String line : lines.lines().toList()) {
            String[] parts = line.split("\t", -1);
            if (parts.length < 2) {
                throw new IllegalArgumentException("No sheet and no row");
            }
            if (parts[0].equals(ROW)) {
                rows.add(row(parts));
            } else {
                finish(sheets, rows);
                sheets.add(sheet(parts));
            }
        }
        finish(sheets, rows);
        return List.copyOf(sheets);
    }

    private static void write(SheetRow row, StringBuilder lines) {
        lines.append(ROW).append('\t').append(row.number());
        for (Cell cell : row.cells()) {
            lines.append('\t');
            lines.append(cell.kind().letter()).append(cell.origin().letter());
            lines.append(escaped(cell.text()));
        }
        lines.append('\n');
    }

    private static void finish(List<Sheet> sheets, List<SheetRow> rows) {
        if (!rows.isEmpty()) {
            if (sheets.isEmpty()) {
                throw new IllegalArgumentException("Rows before any sheet");
            }
            Sheet last = sheets.remove(sheets.size() - 1);
            sheets.add(new Sheet(last.name(), rows, last.tooLong()));
            rows.clear();
        }
    }

    private static Sheet sheet(String[] parts) {
        if (parts.length != 3 || !parts[0].equals(SHEET)) {
            throw new IllegalArgumentException("No sheet");
        }
        return new Sheet(words(parts[2], 0), List.of(), parts[1].equals(LONG));
    }

    private static SheetRow row(String[] parts) {
        var cells = new ArrayList<Cell>();
        for (int i = 2; i < parts.length; i++) {
            if (parts[i].length() < 2) {
                throw new IllegalArgumentException("No cell");
            }
            cells.add(new Cell(words(parts[i], 2), CellKind.of(parts[i].charAt(0)), CellOrigin.of(parts[i].charAt(1))));
        }
        return new SheetRow(Integer.parseInt(parts[1]), cells);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "");
    }

    private static String words(String escaped, int from) {
        if (escaped.indexOf('\\', from) < 0) {
            return escaped.substring(from);
        }
        var words = new StringBuilder();
        for (int i = from; i < escaped.length(); i++) {
            char sign = escaped.charAt(i);
            if (sign == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                words.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                words.append(sign);
            }
        }
        return words.toString();
    }
}
