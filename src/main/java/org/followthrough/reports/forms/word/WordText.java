package org.followthrough.reports.forms.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.Picture;
import org.jspecify.annotations.Nullable;

/** Puts words and pictures into a paragraph. */
final class WordText {

    private WordText() {}

    /** Words with their line breaks. */
    static void add(XWPFParagraph paragraph, String words, @Nullable String characterStyle) {
        XWPFRun run = paragraph.createRun();
        if (characterStyle != null) {
            run.setStyle(characterStyle);
        }
        List<String> lines = Legible.lines(words);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line));
        }
    }

    static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    static void picture(XWPFParagraph paragraph, Picture picture, String name, int width, int height)
            throws IOException {
        try {
            var shown = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.bytes()),
                            picture.jpeg() ? PictureType.JPEG : PictureType.PNG,
                            name,
                            width,
                            height);
            var inline = paragraph.getRuns().get(paragraph.getRuns().size() - 1).getCTR().getDrawingArray(0).getInlineArray(0);
            inline.getDocPr().setName(name);
            inline.getDocPr().setDescr(Legible.of(picture.words()));
            shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(Legible.of(picture.words()));
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    /** The character style that shows a rating as its tag. */
    static String style(RatingColour colour) {
        return switch (colour) {
            case RED -> "RatingRed";
            case AMBER -> "RatingAmber";
            case GREY -> "RatingGrey";
            case GREEN -> "RatingGreen";
            case BLUE -> "RatingBlue";
            case NONE -> "RatingNone";
        };
    }
}
