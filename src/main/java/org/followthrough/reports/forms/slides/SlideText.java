package org.followthrough.reports.forms.slides;

import java.awt.Color;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.slides.SlideLine.Look;

/** Puts words into shapes. */
final class SlideText {

    static final Color QUIET = new Color(0x383F43);
    static final Color BLACK = new Color(0x0B0C0C);

    private SlideText() {}

    static void write(SlideLine line, XSLFTextShape shape) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        if (line.look() == Look.POINT) {
            paragraph.setBullet(true);
        } else {
            paragraph.setBullet(false);
            paragraph.setLeftMargin(0.0);
            paragraph.setIndent(0.0);
        }
        paragraph.setSpaceBefore(-6.0);
        add(paragraph, line.words(), line.look().size(), line.look().bold(), line.look() == Look.NOTE ? QUIET : BLACK);
    }

    /** Words with their line breaks. */
    static void add(XSLFTextParagraph paragraph, String words, double size, boolean bold, Color colour) {
        List<String> lines = Legible.lines(words);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                paragraph.addLineBreak();
            }
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(lines.get(line));
            run.setFontSize(size);
            run.setBold(bold);
            run.setFontColor(colour);
        }
    }

    /** A rating as its tag. */
    static void tag(XSLFTextParagraph paragraph, String name, RatingColour colour, double size) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText("\u00a0" + name + "\u00a0");
        run.setFontSize(size);
        run.setBold(true);
        run.setFontColor(ink(colour));
        if (colour != RatingColour.NONE) {
            Color fill = fill(colour);
            run.getRPr(true).addNewHighlight().addNewSrgbClr().setVal(new byte[] {
                (byte) fill.getRed(), (byte) fill.getGreen(), (byte) fill.getBlue()
            });
        }
    }

    static Color fill(RatingColour colour) {
        return new Color(
                switch (colour) {
                    case RED -> 0xD4351C;
                    case AMBER -> 0xF47738;
                    case GREY -> 0x505A5F;
                    case GREEN -> 0x00703C;
                    case BLUE -> 0x1D70B8;
                    case NONE -> 0xFFFFFF;
                });
    }

    static Color ink(RatingColour colour) {
        return colour == RatingColour.AMBER || colour == RatingColour.NONE ? BLACK : Color.WHITE;
    }
}
