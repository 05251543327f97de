package org.followthrough.reports.forms.slides;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.PaperLines;

/** What stands at the edges of every slide: how secret it is, what it is part of, and its number. */
record SlideEdges(PaperHeading heading, PaperWords words) {

    static final Insets2D NONE = new Insets2D(0, 0, 0, 0);

    private static final Rectangle2D HEAD = new Rectangle2D.Double(48, 9, 864, 16);
    private static final Rectangle2D FOOT = new Rectangle2D.Double(48, 494, 764, 42);
    private static final Rectangle2D NUMBER = new Rectangle2D.Double(819, 494, 93, 34);
    private static final double FOOT_SIZE = 8;
    private static final double HEAD_SIZE = 10;

    /** The same on every slide: it names the kind of field, and PowerPoint asks for one. */
    private static final String FIELD = "{6E2D8C4A-3B1F-4C55-9A0E-0C2B7F1D9E10}";

    void write(XSLFSlide slide, int number) {
        String classification = heading.style().classification();
        if (classification != null) {
            XSLFTextBox head = box(slide, HEAD);
            XSLFTextParagraph paragraph = add(head, classification, HEAD_SIZE);
            paragraph.setTextAlign(TextAlign.CENTER);
            paragraph.getTextRuns().forEach(run -> run.setBold(true));
        }
        XSLFTextBox foot = box(slide, FOOT);
        foot.setPlaceholder(Placeholder.FOOTER);
        new PaperLines(heading, words).foot().forEach(line -> add(foot, line, FOOT_SIZE));
        XSLFTextBox place = box(slide, NUMBER);
        place.setPlaceholder(Placeholder.SLIDE_NUMBER);
        XSLFTextParagraph paragraph = add(place, words.of("reports.office.slide") + " ", FOOT_SIZE);
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        field.addNewRPr().setSz((int) (FOOT_SIZE * 100));
        field.setT(Integer.toString(number));
    }

    private static XSLFTextBox box(XSLFSlide slide, Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setInsets(NONE);
        box.clearText();
        return box;
    }

    private static XSLFTextParagraph add(XSLFTextBox box, String words, double size) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Legible.of(words));
        run.setFontSize(size);
        return paragraph;
    }
}
