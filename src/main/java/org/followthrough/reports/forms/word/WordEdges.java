package org.followthrough.reports.forms.word;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.PaperLines;

/** The head and the foot of every page. */
final class WordEdges {

    private WordEdges() {}

    static void write(PaperHeading heading, PaperWords words, XWPFDocument document) {
        head(heading, document);
        foot(heading, words, document);
    }

    private static void head(PaperHeading heading, XWPFDocument document) {
        String classification = heading.style().classification();
        if (classification != null) {
            line(document.createHeader(HeaderFooterType.DEFAULT), "Classification", classification);
        }
    }

    private static void foot(PaperHeading heading, PaperWords words, XWPFDocument document) {
        var lines = new PaperLines(heading, words);
        var foot = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph first = line(foot, "Footer", lines.foot());
        first.createRun().addTab();
        WordText.add(first, words.of("reports.page") + " ", null);
        WordText.field(first, "PAGE");
        WordText.add(first, " " + words.of("reports.page-of") + " ", null);
        WordText.field(first, "NUMPAGES");
        line(foot, "Footer", lines.proof());
        String own = heading.style().footer();
        if (own != null) {
            line(foot, "Footer", own);
        }
        if (heading.demonstration()) {
            WordText.add(line(foot, "Footer", ""), words.of("reports.demonstration"), "Emphatic");
        }
    }

    private static XWPFParagraph line(XWPFHeaderFooter edge, String style, String words) {
        XWPFParagraph paragraph = edge.createParagraph();
        paragraph.setStyle(style);
        if (!words.isEmpty()) {
            WordText.add(paragraph, words, null);
        }
        return paragraph;
    }
}
