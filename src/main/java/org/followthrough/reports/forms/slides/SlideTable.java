package org.followthrough.reports.forms.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.Legible;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts tables on a slide. */
record SlideTable(XSLFSlide slide, PaperWords words) {

    static final int FIGURES_BESIDE_EACH_OTHER = 4;
    static final double FIGURES_HEIGHT = 112;

    private static final Color HEAD = new Color(0xE8EAED);
    private static final Color LINE = new Color(0xB1B4B6);
    private static final double FIGURE_INSET = 10;
    private static final double NUMBER_SIZE = 36;
    private static final double LABEL_SIZE = 16;
    private static final double NOTE_SIZE = 12;

    /** Some rows of a table, with its headings. */
    void write(SlideGrid grid, List<GridRow> rows, Rectangle2D place) {
        XSLFTable table = begin(grid.grid().caption(), place);
        table.getCTTable().getTblPr().setFirstRow(grid.hasHead());
        if (grid.hasHead()) {
            XSLFTableRow head = table.addRow();
            head.setHeight(grid.headHeight());
            for (GridColumn column : grid.grid().columns()) {
                XSLFTableCell cell = cell(head);
                cell.setFillColor(HEAD);
                SlideText.add(paragraph(cell, column.number()), column.heading(), grid.size(), true, SlideText.BLACK);
            }
        }
        for (GridRow row : rows) {
            XSLFTableRow written = table.addRow();
            written.setHeight(grid.height(row));
            for (int at = 0; at < row.cells().size(); at++) {
                boolean number = grid.grid().columns().get(at).number();
                write(row.cells().get(at), cell(written), number, grid.size());
            }
        }
        widen(table, grid.widths());
    }

    /** At most {@link #FIGURES_BESIDE_EACH_OTHER} numbers beside each other. */
    void write(List<Figure> figures, Rectangle2D place) {
        XSLFTable table = begin(words.of("reports.office.figures"), place);
        XSLFTableRow row = table.addRow();
        row.setHeight(place.getHeight());
        for (Figure figure : figures) {
            write(figure, cell(row));
        }
        widen(
                table,
                figures.stream()
                        .map(figure -> place.getWidth() / figures.size())
                        .toList());
    }

    private void write(Figure figure, XSLFTableCell cell) {
        Color ink = SlideText.BLACK;
        cell.setFillColor(HEAD);
        cell.setBorderColor(BorderEdge.right, Color.WHITE);
        cell.setBorderWidth(BorderEdge.right, 6);
        cell.setLeftInset(FIGURE_INSET);
        cell.setTopInset(FIGURE_INSET);
        if (figure.colour() != null) {
            ink = SlideText.ink(figure.colour());
            cell.setFillColor(SlideText.fill(figure.colour()));
        }
        SlideText.add(cell.addNewTextParagraph(), figure.number(), NUMBER_SIZE, true, ink);
        SlideText.add(cell.addNewTextParagraph(), figure.label(), LABEL_SIZE, false, ink);
        String note = figure.note();
        if (note != null) {
            SlideText.add(cell.addNewTextParagraph(), note, NOTE_SIZE, false, ink);
        }
    }

    private void write(GridCell from, XSLFTableCell cell, boolean number, int size) {
        if (from.lines().isEmpty()) {
            SlideText.add(paragraph(cell, number), "", size, false, SlideText.BLACK);
        }
        for (GridLine line : from.lines()) {
            XSLFTextParagraph paragraph = paragraph(cell, number);
            if (line.label() != null) {
                SlideText.add(paragraph, line.label() + " ", size, false, SlideText.QUIET);
            }
            if (line.rating() != null) {
                SlideText.tag(paragraph, words.rating(line.rating()), line.rating(), size);
                SlideText.add(paragraph, " ", size, false, SlideText.BLACK);
            }
            SlideText.add(
                    paragraph,
                    line.words(),
                    size,
                    line.tone() == Tone.STRONG,
                    line.tone() == Tone.NOTE ? SlideText.QUIET : SlideText.BLACK);
        }
    }

    private XSLFTable begin(String caption, Rectangle2D place) {
        XSLFTable table = slide.createTable();
        table.setAnchor(place);
        table.getCTTable().getTblPr().setFirstCol(true);
        var frame = (CTGraphicalObjectFrame) table.getXmlObject();
        if (!caption.isEmpty()) {
            frame.getNvGraphicFramePr().getCNvPr().setDescr(Legible.of(caption));
        }
        return table;
    }

    private static XSLFTableCell cell(XSLFTableRow row) {
        XSLFTableCell cell = row.addCell();
        CTTextBody words = ((CTTableCell) cell.getXmlObject()).addNewTxBody();
        words.addNewBodyPr(); // PowerPoint repairs a file whose cells have none
        words.addNewLstStyle();
        cell.setLeftInset(SlideGrid.MARGIN_BESIDE);
        cell.setRightInset(SlideGrid.MARGIN_BESIDE);
        cell.setTopInset(SlideGrid.MARGIN_ABOVE);
        cell.setBottomInset(SlideGrid.MARGIN_ABOVE);
        cell.setBorderColor(BorderEdge.bottom, LINE);
        cell.setBorderWidth(BorderEdge.bottom, 0.75);
        return cell;
    }

    private static XSLFTextParagraph paragraph(XSLFTableCell cell, boolean number) {
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT);
        return paragraph;
    }

    private static void widen(XSLFTable table, List<Double> widths) {
        for (int at = 0; at < widths.size(); at++) {
            table.setColumnWidth(at, widths.get(at));
        }
    }
}
