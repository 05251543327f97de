package org.followthrough.reports.forms;

import org.followthrough.reports.document.PaperTable;

/** How high a row of wrapped text must be. Worked out here because not every spreadsheet program does it when it opens a file. */
final class RowHeight {

    /** The highest row that the file format knows. */
    static final double HIGHEST = 409;

    private static final double LINE = 13.2;
    private static final double EDGES = 3;

    /** Words rarely end just where the column does. */
    private static final double USED = 0.92;

    private long lines = 1;

    void makeRoomFor(String text, PaperTable.Width width) {
        double room = width.characters() * USED;
        long needed = text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / room)))
                .sum();
        lines = Math.max(lines, needed);
    }

    /** The height in points. */
    double points() {
        return Math.min(HIGHEST, lines * LINE + EDGES);
    }
}
