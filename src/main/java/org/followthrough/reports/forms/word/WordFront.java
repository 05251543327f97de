package org.followthrough.reports.forms.word;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.Legible;
import org.followthrough.reports.forms.office.PaperLines;
import org.followthrough.reports.forms.office.Picture;
import org.followthrough.reports.forms.office.PictureSize;

/** The front of a paper: whose it is, which it is, and what it tells of. */
final class WordFront {

    private static final int LOGO_WIDTH = 2_400_000;
    private static final int LOGO_HEIGHT = 720_000;

    private WordFront() {}

    static void write(PaperHeading heading, PaperWords words, XWPFDocument document) throws IOException {
        var lines = new PaperLines(heading, words);
        HouseStyle.Logo logo = heading.style().logo();
        if (logo != null) {
            Picture picture = Picture.of(logo);
            PictureSize size = PictureSize.of(picture).within(LOGO_WIDTH, LOGO_HEIGHT);
            var paragraph = document.createParagraph();
            paragraph.setStyle("Picture");
            WordText.picture(paragraph, picture, "logo", size.width(), size.height());
        }
        if (heading.demonstration()) {
            paragraph(document, "Demonstration", words.of("reports.demonstration"));
        }
        paragraph(document, "Note", heading.organisationsLine());
        paragraph(document, "Title", heading.title());
        paragraph(document, "Subtitle", subtitle(heading));
        paragraph(document, "Strong", lines.asAt());
        paragraph(document, "Note", lines.making());
        paragraph(document, "Note", lines.scope());
    }

    private static String subtitle(PaperHeading heading) {
        String reference = heading.plan().reference();
        return reference == null ? heading.plan().name() : heading.plan().name() + " (" + reference + ")";
    }

    private static void paragraph(XWPFDocument document, String style, String words) {
        if (Legible.of(words).isBlank()) {
            return;
        }
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        WordText.add(paragraph, words, null);
    }
}
