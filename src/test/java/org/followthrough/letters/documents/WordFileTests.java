package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.Stretch;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents, made here by another library than the one that reads them. */
class WordFileTests {

    @Test
    void readsParagraphsListsHeadingsAndMarks() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("A running header");
            XWPFRun heading = document.createParagraph().createRun();
            heading.setBold(true);
            heading.setText("What needs to improve?");
            XWPFRun mark = document.getParagraphs().get(0).createRun();
            mark.setSubscript(VerticalAlign.SUPERSCRIPT);
            mark.setText("1");
            item(document, list(document, STNumberFormat.BULLET, "\uF0B7"), "The reach of the hub.");
            BigInteger numbers = list(document, STNumberFormat.DECIMAL, "%1.");
            item(document, numbers, "Leaders know the service.");
            item(document, numbers, "They act on it.");
            XWPFRun last = document.createParagraph().createRun();
            last.addBreak(BreakType.PAGE);
            last.setText("On the next page.");
            SourceText source = read(document);
            assertThat(source.text()).isEqualTo("""
                    What needs to improve?1

                    \u25FC The reach of the hub.

                    1. Leaders know the service.

                    2. They act on it.

                    On the next page.""");
            assertThat(words(source, source.headings())).containsExactly("What needs to improve?1");
            assertThat(words(source, source.furniture())).containsExactly("1");
            assertThat(source.pageOf(source.text().indexOf("On the next"))).isEqualTo(2);
        }
    }

    @Test
    void readsTablesCellByCell() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Before");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Judgement");
            table.getRow(0).getCell(1).setText("Grade");
            table.getRow(1).getCell(0).setText("Overall effectiveness");
            document.createParagraph().createRun().setText("After");
            SourceText source = read(document);
            assertThat(source.tables()).hasSize(1);
            assertThat(source.tables().get(0).rows().stream().map(row -> words(source, row)))
                    .containsExactly(List.of("Judgement", "Grade"), List.of("Overall effectiveness", ""));
            assertThat(source.text()).startsWith("Before\n\nJudgement").endsWith("\n\nAfter");
        }
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String mark) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(format.intValue()));
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        level.addNewStart().setVal(BigInteger.ONE);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void item(XWPFDocument document, BigInteger list, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.createRun().setText(words);
    }

    private static SourceText read(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return DocumentText.of(bytes.toByteArray());
    }

    private static List<String> words(SourceText source, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> source.text().substring(stretch.start(), stretch.end()))
                .toList();
    }
}
