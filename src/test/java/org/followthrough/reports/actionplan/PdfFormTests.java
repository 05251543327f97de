package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.followthrough.reports.VeraPdf;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PaperForms;
import org.junit.jupiter.api.Test;

class PdfFormTests {

    private static final float MARGIN = 14 / 25.4f * 72;

    private static final byte[] ORDINARY = pdf(ActionPlanPaperMother.ordinary().readable(PaperForms.words()));
    private static final byte[] AWKWARD = pdf(ActionPlanPaperMother.awkward().readable(PaperForms.words()));

    @Test
    void canBeReadAloudAndKeptForever() throws Exception {
        assertThat(VeraPdf.failures(ORDINARY)).isEmpty();
    }

    @Test
    void canBeReadAloudAndKeptForeverWhateverPeopleTyped() throws Exception {
        assertThat(VeraPdf.failures(AWKWARD)).isEmpty();
    }

    @Test
    void canBeReadAloudWhenThereIsNothingInIt() throws Exception {
        byte[] pdf = pdf(ActionPlanPaperMother.empty().readable(PaperForms.words()));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(text(pdf)).contains("This plan has no recommendations yet.").doesNotContain("Demonstration");
    }

    @Test
    void saysEverythingThatWasTyped() throws IOException {
        var section = ActionPlanPaperMother.awkward().recommendations().get(0);
        var odd = section.actions().get(60);
        String text = withoutSpaces(text(AWKWARD));
        assertThat(text)
                .contains(withoutSpaces(section.reference()))
                .contains(withoutSpaces(ActionPlanPaperMother.AWKWARD))
                .contains(withoutSpaces(ActionPlanPaperMother.ADDRESS))
                .contains(withoutSpaces(ActionPlanPaperMother.LONG_WORD))
                .contains(withoutSpaces(odd.title()))
                .contains("Theendofaverylongupdate.")
                .doesNotContain("\u2026", "...");
        assertThat(text.split("Sentence", -1)).hasSize(151);
        section.actions().forEach(action -> assertThat(text).contains(action.reference()));
    }

    @Test
    void showsAnActionUnderEachRecommendationItAnswersAndCountsItOnce() throws IOException {
        String text = text(ORDINARY);
        assertThat(text).contains("7 actions: 2 red, 1 amber, 1 grey, 1 green, 1 blue, 1 not rated");
        assertThat(text.lines().filter(line -> line.startsWith("A2 "))).hasSize(2);
    }

    @Test
    void keepsOurReadingApartAfterWhatInspectorsAskedFor() throws IOException {
        String text = text(ORDINARY);
        int parts = text.lastIndexOf("What inspectors said must get better");
        assertThat(text.indexOf("Health information", parts))
                .isPositive()
                .isLessThan(text.lastIndexOf("What our own audits and reviews found"));
        assertThat(text.lastIndexOf("What our own audits and reviews found"))
                .isLessThan(text.lastIndexOf("Also in the letter: our reading"));
        assertThat(text.lastIndexOf("NNC-2024-10-T1"))
                .isGreaterThan(text.lastIndexOf("Also in the letter: our reading"));
    }

    @Test
    void showsABoxWhereACharacterHasNoPicture() throws IOException {
        assertThat(text(AWKWARD)).contains("Well done \u25A1\u25A1, ").contains("and \u25A1control");
    }

    @Test
    void keepsEveryLetterInsideTheMargins() throws IOException {
        assertThat(outsideTheMargins(AWKWARD)).isEmpty();
        assertThat(outsideTheMargins(ORDINARY)).isEmpty();
    }

    @Test
    void saysOnEveryPageWhatItIsAndWhichPage() throws IOException {
        List<String> pages = pages(ORDINARY);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("Page " + (page + 1) + " of " + pages.size())
                    .contains("North Northamptonshire Council, Northamptonshire Children\u2019s Trust")
                    .contains("As at 20 November 2026")
                    .contains("Board of 20 November 2026")
                    .contains("Demonstration: made up");
        }
    }

    @Test
    void repeatsTheHeadingsOfATableOnEachOfItsPages() throws IOException {
        List<String> pages = pages(AWKWARD);
        assertThat(pages).hasSizeGreaterThan(6);
        assertThat(pages.subList(4, pages.size() - 2))
                .allSatisfy(page -> assertThat(page).contains("What we will do"));
    }

    @Test
    void tellsTheTimeAsInEngland() throws IOException {
        assertThat(text(AWKWARD)).contains("Made on 20 July 2026 at 5:30pm");
        assertThat(text(ORDINARY)).contains("Made on 20 November 2026 at 9:05am by Improvement officer");
    }

    @Test
    void hasABookmarkForEachRecommendation() throws IOException {
        try (PDDocument document = Loader.loadPDF(ORDINARY)) {
            var titles = new ArrayList<String>();
            collect(document.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles)
                    .containsExactly(
                            "At a glance",
                            "How the plan is run",
                            "Statutory and other dates",
                            "What inspectors said must get better",
                            "NNC-2024-10-R1: Area for improvement",
                            "NNC-2024-10-R2: Area for improvement",
                            "NNC-2024-10-R3: Area for priority action",
                            "What our own audits and reviews found",
                            "NNC-2025-03-L1: Local (audit)",
                            "Also in the letter: our reading",
                            "NNC-2024-10-T1: Also in the letter");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Action plan: Care leavers improvement plan");
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    private static byte[] pdf(ReadablePaper paper) {
        try {
            return PaperForms.written(PaperForms.pdf(), paper);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> outsideTheMargins(byte[] pdf) throws IOException {
        var outside = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    float bottom = letter.getYDirAdj();
                    if (letter.getXDirAdj() < MARGIN - 1
                            || right > letter.getPageWidth() - MARGIN + 1
                            || bottom > letter.getPageHeight() - 10) {
                        outside.add("page " + getCurrentPageNo() + ": " + letter);
                    }
                    super.processTextPosition(letter);
                }
            }.getText(document);
        }
        return outside;
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll(" +", " "));
            }
        }
        return pages;
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}
