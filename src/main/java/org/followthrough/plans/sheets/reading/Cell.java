package org.followthrough.plans.sheets.reading;

/**
 * One cell.
 *
 * @param text what it says, without space around it; empty when there is nothing in it
 */
public record Cell(String text, CellKind kind, CellOrigin origin) {

    /** A cell with nothing in it. */
    public static final Cell NONE = new Cell("", CellKind.EMPTY, CellOrigin.TYPED);

    static Cell text(String words) {
        String kept = CellText.readable(words);
        return kept.isEmpty() ? NONE : new Cell(kept, CellKind.TEXT, CellOrigin.TYPED);
    }

    /** Words as they come out of a cell again: without what no screen shows, line ends as one sign. */
    public static String readable(String words) {
        return CellText.readable(words);
    }

    public boolean isEmpty() {
        return kind == CellKind.EMPTY;
    }

    Cell from(CellOrigin other) {
        return new Cell(text, kind, other);
    }
}
