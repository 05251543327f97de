package org.followthrough.reports.forms;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/** One table as a sheet that can be read, filtered and printed. */
public final class WorkbookSheet<R> {

    /** What the file format allows in a cell. */
    public static final int LONGEST_CELL = 32_767;

    private static final int ROWS_IN_MEMORY = 100;
    private static final Map<RatingColour, String> FILLS = Map.of(
            RatingColour.RED, "F4CDCD",
            RatingColour.AMBER, "FBDDC4",
            RatingColour.GREY, "E5E6E7",
            RatingColour.GREEN, "CCE2D8",
            RatingColour.BLUE, "D2E2F1");

    private static final int LONGEST_SHARED = 40;
    private static final String PRINT_AREA = "_xlnm.Print_Area";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9]+");
    private static final int CHARACTERS_ON_A_PAGE = 180;
    private static final String FOOTER_FACE = "Arial";
    private static final int FOOTER_SIZE = 8;

    private final PaperTable<R> table;
    private final PaperHeading heading;
    private final PaperWords words;

    WorkbookSheet(PaperTable<R> table, PaperHeading heading, PaperWords words) {
        this.table = table;
        this.heading = heading;
        this.words = words;
    }

    void writeTo(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet(table.name());
        layOut(sheet);
        layOutOnPaper(sheet);
        boolean named = nameTable(sheet);
        headings(sheet);
        int at = 0;
        for (R row : table.rows()) {
            at++;
            cells(sheet, at, row);
            if (at % ROWS_IN_MEMORY == 0) {
                dress(sheet, at - ROWS_IN_MEMORY + 1, at);
                sheet.flush();
            }
        }
        if (at % ROWS_IN_MEMORY > 0) {
            dress(sheet, at - at % ROWS_IN_MEMORY + 1, at);
        }
        if (!named) {
            sheet.setAutoFilter(0, 0, at, last());
        }
        sheet.addNamedRange(sheet.range(0, 0, at, last()), PRINT_AREA);
        sheet.finish();
    }

    /** A table must be known before its rows are written, and has at least one; others are filtered without a name. */
    private boolean nameTable(Worksheet sheet) {
        String[] headings = table.columns().stream().map(Column::heading).toArray(String[]::new);
        if (!(table.rows() instanceof Collection<?> rows)
                || rows.isEmpty()
                || Stream.of(headings).distinct().count() < headings.length) {
            return false;
        }
        String name = NOT_IN_NAMES.matcher(table.name()).replaceAll("_");
        Table named = sheet.range(0, 0, rows.size(), last()).createTable(headings);
        named.setName(name).setDisplayName(name).setTotalsRowShown(false);
        named.styleInfo().setStyleName("TableStyleLight1").setShowRowStripes(false);
        return true;
    }

    private int last() {
        return table.columns().size() - 1;
    }

    private void layOut(Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).width().characters());
        }
        sheet.freezePane(0, 1);
    }

    private void layOutOnPaper(Worksheet sheet) {
        int characters = table.columns().stream()
                .mapToInt(column -> column.width().characters())
                .sum();
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + characters / CHARACTERS_ON_A_PAGE));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.repeatCols(0);
        if (heading.style().classification() != null) {
            sheet.header(onPaper(heading.style().classification()), Position.CENTER, FOOTER_FACE, FOOTER_SIZE);
        }
        sheet.footer(onPaper(made()), Position.LEFT, FOOTER_FACE, FOOTER_SIZE);
        sheet.footer(words.of("reports.sheet.footer"), Position.RIGHT, FOOTER_FACE, FOOTER_SIZE);
    }

    private String made() {
        String asAt = words.of("reports.as-at", words.day(heading.asAt()));
        String snapshot = words.of("reports.footer.snapshot", heading.making().shortSnapshot());
        String made = asAt + ". " + snapshot;
        return heading.demonstration() ? made + ". " + words.of("reports.demonstration") : made;
    }

    /** A single ampersand would begin a code. */
    private static String onPaper(String text) {
        return text.replace("&", "&&");
    }

    private void headings(Worksheet sheet) {
        var height = new RowHeight();
        for (int column = 0; column < table.columns().size(); column++) {
            Column<R> of = table.columns().get(column);
            String heading = of.heading();
            sheet.value(0, column, heading);
            height.makeRoomFor(heading, of.width());
        }
        sheet.rowHeight(0, height.points());
        sheet.range(0, 0, 0, table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor("E8EAED")
                .borderStyle("thin")
                .borderColor("B1B4B6")
                .set();
    }

    private void cells(Worksheet sheet, int at, R row) {
        var height = new RowHeight();
        for (int column = 0; column < table.columns().size(); column++) {
            Column<R> of = table.columns().get(column);
            Object cell = of.cell().apply(row);
            put(sheet, at, column, cell);
            if (cell instanceof String text) {
                height.makeRoomFor(text, of.width());
            }
        }
        sheet.rowHeight(at, height.points());
    }

    /** What all cells have in common, set for many at once: to set it cell by cell takes most of the time of a file. */
    private void dress(Worksheet sheet, int first, int last) {
        sheet.range(first, 0, last, last())
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor("D8DADC")
                .set();
    }

    private void put(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("dd/mm/yyyy")
                    .horizontalAlignment("left")
                    .set();
        } else if (cell instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column)
                    .format("dd/mm/yyyy hh:mm")
                    .horizontalAlignment("left")
                    .set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).horizontalAlignment("left").set();
        } else if (cell instanceof RatingColour colour) {
            sheet.value(row, column, words.rating(colour));
            if (FILLS.containsKey(colour)) {
                sheet.style(row, column).fillColor(FILLS.get(colour)).set();
            }
        } else if (cell != null) {
            text(sheet, row, column, fitting(cell.toString()));
        }
    }

    /** Sentences are seldom said twice: they stand in their cell, where words that repeat stand once for all. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text.length() > LONGEST_SHARED) {
            sheet.inlineString(row, column, text);
        } else {
            sheet.value(row, column, text);
        }
    }

    /** The words; where the format has no room for all of them the cell says where the rest is. */
    private String fitting(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        String note = " " + words.of("reports.sheet.too-long");
        int end = LONGEST_CELL - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }
}
