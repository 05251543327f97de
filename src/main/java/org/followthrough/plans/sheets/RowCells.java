package org.followthrough.plans.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.plans.sheets.reading.CellKind;
import org.followthrough.plans.sheets.reading.CellOrigin;
import org.followthrough.plans.sheets.reading.SheetRow;
import org.jspecify.annotations.Nullable;

/** The cells of a row by what they say, and what is to be said about them: why they cannot be taken, or what was taken. */
final class RowCells {

    private final SheetRow row;
    private final Mapping mapping;
    private final List<String> headings;
    private final Map<SheetField, Cell> cells = new EnumMap<>(SheetField.class);
    private final List<Said> refusals = new ArrayList<>();
    private final List<Said> notes = new ArrayList<>();

    RowCells(SheetRow row, Mapping mapping, List<String> headings) {
        this.row = row;
        this.mapping = mapping;
        this.headings = headings;
        for (SheetField field : SheetField.values()) {
            if (mapping.has(field)) {
                cells.put(field, row.cell(mapping.columnOf(field)));
            }
        }
    }

    int number() {
        return row.number();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(cell -> cell.isEmpty() || cell.origin() == CellOrigin.MERGED_DOWN);
    }

    /** Whether it is a heading inside the table: one cell over several columns and nothing beside it. */
    boolean isHeading() {
        return cells.values().stream().noneMatch(RowCells::standsAlone)
                && row.cells().stream().anyMatch(cell -> cell.origin() == CellOrigin.MERGED_ACROSS);
    }

    /** Says of every cell that cannot be taken why, and of others what was taken. */
    void check() {
        cells.forEach((field, cell) -> {
            if (cell.kind() == CellKind.NO_VALUE) {
                refuse(field, "formula-without-value");
            } else if (cell.kind() == CellKind.ERROR) {
                refuse(field, "error", cell.text());
            } else if (cell.origin() == CellOrigin.MERGED_ACROSS) {
                refuse(field, "merged-across");
            } else if (cell.origin() == CellOrigin.MERGED_DOWN) {
                checkMerged(field, cell);
            } else if (cell.origin() == CellOrigin.FORMULA && !cell.isEmpty()) {
                note(field, "formula", shown(cell));
            }
        });
    }

    private void checkMerged(SheetField field, Cell cell) {
        if (field.isKey()
                || field == SheetField.TITLE
                || field == SheetField.PROGRESS
                || field == SheetField.EVIDENCE_LINKS) {
            refuse(field, "merged-down");
        } else if (!cell.isEmpty()) {
            note(field, "merged-down-taken", shown(cell));
        }
    }

    /** The words of a cell; null when there are none or too many. */
    @Nullable
    String words(SheetField field, int most) {
        Cell cell = usable(field);
        if (cell == null) {
            return null;
        }
        String words = shown(cell);
        if (words.length() > most) {
            refuse(field, "too-long", words.length(), most);
            return null;
        }
        return words;
    }

    /** The words of a cell on one line. */
    @Nullable
    String line(SheetField field, int most) {
        String words = words(field, most);
        return words == null ? null : words.replaceAll("\\s+", " ");
    }

    /** The day in a cell; null when there is none or it cannot be told. */
    @Nullable
    LocalDate date(SheetField field) {
        Cell cell = usable(field);
        if (cell == null) {
            return null;
        }
        SheetDate date = SheetDate.of(cell);
        if (date.refusal() != null) {
            refuse(field, "date." + date.refusal(), cell.text());
            return null;
        }
        LocalDate on = field == SheetField.STARTS_ON ? date.first() : date.on();
        if (date.wholeMonth() && on != null) {
            note(field, "date.whole-month", cell.text(), Days.inWords(on));
        }
        return on;
    }

    boolean isGiven(SheetField field) {
        return usable(field) != null;
    }

    void refuse(@Nullable SheetField field, String why, Object... arguments) {
        refusals.add(new Said(column(field), "plans.sheets.refused." + why, List.of(arguments)));
    }

    /** The same, unless it was said already. */
    void refuseOnce(SheetField field, String why, Object... arguments) {
        Said said = new Said(column(field), "plans.sheets.refused." + why, List.of(arguments));
        if (!refusals.contains(said)) {
            refusals.add(said);
        }
    }

    /** Whether something was said about the column of a field. */
    boolean isAbout(Said said, SheetField field) {
        return said.column() != null && said.column().equals(column(field));
    }

    void note(@Nullable SheetField field, String what, Object... arguments) {
        notes.add(new Said(column(field), "plans.sheets.note." + what, List.of(arguments)));
    }

    List<Said> refusals() {
        return List.copyOf(refusals);
    }

    List<Said> notes() {
        return List.copyOf(notes);
    }

    /** The cell, unless it is empty or was refused already. */
    private @Nullable Cell usable(SheetField field) {
        Cell cell = cells.get(field);
        boolean refused = cell == null
                || cell.isEmpty()
                || cell.kind() == CellKind.NO_VALUE
                || cell.kind() == CellKind.ERROR
                || cell.origin() == CellOrigin.MERGED_ACROSS;
        return refused ? null : cell;
    }

    private static boolean standsAlone(Cell cell) {
        return !cell.isEmpty() && cell.origin() != CellOrigin.MERGED_ACROSS && cell.origin() != CellOrigin.MERGED_DOWN;
    }

    private static String shown(Cell cell) {
        return cell.kind() == CellKind.DATE ? Days.inWords(cell.text()) : cell.text();
    }

    private @Nullable String column(@Nullable SheetField field) {
        if (field == null) {
            return null;
        }
        int column = mapping.columnOf(field);
        if (column < 0) {
            return null;
        }
        String heading = column < headings.size() ? headings.get(column) : "";
        return heading.isEmpty() ? Mapping.letter(column) : Mapping.letter(column) + " (" + heading + ")";
    }
}
