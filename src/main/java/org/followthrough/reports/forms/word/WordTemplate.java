package org.followthrough.reports.forms.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.office.OfficeTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Our template for Word, and the size of its page. Lengths are twentieths of a point. */
final class WordTemplate {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGINS = 2 * 1020;
    private static final int COLUMNS_ON_A_PORTRAIT = 5;

    private static final OfficeTemplate TEMPLATE = new OfficeTemplate("papers/word", parts());

    private WordTemplate() {}

    /** An empty document in the style of the house; it lies on its side where a table needs the room. */
    static XWPFDocument begin(ReadablePaper paper) throws IOException {
        boolean wide = paper.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Grid grid && grid.columns().size() > COLUMNS_ON_A_PORTRAIT);
        int width = (wide ? LONG_SIDE : SHORT_SIDE) - MARGINS;
        String colour = paper.heading().style().colour().substring(1);
        var document = new XWPFDocument(
                TEMPLATE.filled(Map.of("colour", colour, "width", Integer.toString(width))));
        if (wide) {
            CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
            size.setW(BigInteger.valueOf(LONG_SIDE));
            size.setH(BigInteger.valueOf(SHORT_SIDE));
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        return document;
    }

    /** How wide the words of a page may be. */
    static int width(XWPFDocument document) {
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        return ((BigInteger) size.getW()).intValue() - MARGINS;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-rels.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-rels.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/settings.xml", "settings.xml");
        return parts;
    }
}
