package org.followthrough.reports.forms.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.followthrough.reports.forms.office.Legible;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns that is as wide as the page. */
record WordTable(XWPFDocument document, XWPFTable table, List<Integer> widths) {

    /**
     * A table with its first row, still empty.
     *
     * @param words what it is about, for those who do not see it
     * @param weights how wide its columns are beside each other
     */
    static WordTable begin(XWPFDocument document, String style, String words, List<Integer> weights) {
        int width = WordTemplate.width(document);
        XWPFTable table = document.createTable(1, weights.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(width));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(Legible.of(words));
        var begun = new WordTable(document, table, widths(weights, width));
        begun.lay(table.getRow(0));
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        begun.widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        return begun;
    }

    XWPFTableRow row(int at) {
        return table.getRow(at);
    }

    XWPFTableRow lastRow() {
        return table.getRow(table.getNumberOfRows() - 1);
    }

    XWPFTableRow nextRow() {
        XWPFTableRow row = table.createRow();
        lay(row);
        return row;
    }

    /** Two tables that touch would be one: what follows keeps its distance. */
    void end() {
        document.createParagraph().setStyle("AfterTable");
    }

    private void lay(XWPFTableRow row) {
        row.setCantSplitRow(true);
        for (int at = 0; at < widths.size(); at++) {
            row.getCell(at).setWidth(Integer.toString(widths.get(at)));
        }
    }

    private static List<Integer> widths(List<Integer> weights, int width) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int at = 0; at < weights.size(); at++) {
            int each = at == weights.size() - 1 ? left : width * weights.get(at) / all;
            widths.add(each);
            left -= each;
        }
        return widths;
    }
}
