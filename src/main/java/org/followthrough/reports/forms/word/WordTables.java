package org.followthrough.reports.forms.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.PaperWords;

/** Writes tables: their headings come again on each page and no row is torn in two where it fits on a page. */
final class WordTables {

    private static final int FIGURES_BESIDE_EACH_OTHER = 4;
    private static final List<Integer> FACT_WEIGHTS = List.of(1, 3);

    private final XWPFDocument document;
    private final PaperWords words;

    WordTables(XWPFDocument document, PaperWords words) {
        this.document = document;
        this.words = words;
    }

    void write(Block.Grid grid) {
        List<GridColumn> columns = grid.columns();
        var table = WordTable.begin(
                document, "PaperTable", grid.caption(), columns.stream().map(GridColumn::weight).toList());
        XWPFTableRow head = table.row(0);
        head.setRepeatHeader(true);
        for (int at = 0; at < columns.size(); at++) {
            GridColumn column = columns.get(at);
            WordText.add(
                    first(head.getCell(at), column.number() ? "TableHeadingNumber" : "TableHeading"),
                    column.heading(),
                    null);
        }
        for (var row : grid.rows()) {
            XWPFTableRow written = table.nextRow();
            for (int at = 0; at < columns.size(); at++) {
                write(row.cells().get(at), written.getCell(at), columns.get(at).number() ? "TableNumber" : "TableText");
            }
        }
        table.end();
    }

    void write(Block.Facts facts) {
        var table = WordTable.begin(document, "FactsTable", words.of("reports.office.facts"), FACT_WEIGHTS);
        for (int at = 0; at < facts.facts().size(); at++) {
            Fact fact = facts.facts().get(at);
            XWPFTableRow row = at == 0 ? table.row(0) : table.nextRow();
            WordText.add(first(row.getCell(0), "TableHeading"), fact.label(), null);
            WordText.add(first(row.getCell(1), "TableText"), fact.value(), null);
        }
        table.end();
    }

    void write(Block.Figures figures) {
        List<Figure> all = figures.figures();
        int beside = Math.min(FIGURES_BESIDE_EACH_OTHER, all.size());
        var table = WordTable.begin(
                document,
                "FiguresTable",
                words.of("reports.office.figures"),
                IntStream.range(0, beside).mapToObj(column -> 1).toList());
        for (int at = 0; at < all.size(); at++) {
            XWPFTableRow row = at == 0 ? table.row(0) : at % beside == 0 ? table.nextRow() : table.lastRow();
            write(all.get(at), row.getCell(at % beside));
        }
        table.end();
    }

    private void write(Figure figure, XWPFTableCell cell) {
        WordText.add(first(cell, "FigureNumber"), figure.number(), null);
        XWPFParagraph label = next(cell, "FigureLabel");
        if (figure.colour() != null) {
            WordText.add(label, " " + words.rating(figure.colour()) + " ", WordText.style(figure.colour()));
            WordText.add(label, " ", null);
        }
        WordText.add(label, figure.label(), null);
        String note = figure.note();
        if (note != null) {
            WordText.add(next(cell, "FigureLabel"), note, "Quiet");
        }
    }

    private void write(GridCell cell, XWPFTableCell into, String style) {
        for (int at = 0; at < cell.lines().size(); at++) {
            write(cell.lines().get(at), at == 0 ? first(into, style) : next(into, style));
        }
        if (cell.lines().isEmpty()) {
            first(into, style);
        }
    }

    private void write(GridLine line, XWPFParagraph into) {
        if (line.label() != null) {
            WordText.add(into, line.label() + " ", "Label");
        }
        if (line.rating() != null) {
            WordText.add(into, " " + words.rating(line.rating()) + " ", WordText.style(line.rating()));
            WordText.add(into, " ", null);
        }
        WordText.add(into, line.words(), switch (line.tone()) {
            case PLAIN -> null;
            case STRONG -> "Emphatic";
            case NOTE -> "Quiet";
        });
    }

    private static XWPFParagraph first(XWPFTableCell cell, String style) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        paragraph.setStyle(style);
        return paragraph;
    }

    private static XWPFParagraph next(XWPFTableCell cell, String style) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
