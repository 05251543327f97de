package org.followthrough.reports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.reports.VeraPdf;
import org.followthrough.reports.document.ReadablePaper;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfOfEveryBlockTests {

    private static final byte[] UPRIGHT = pdf(EveryBlock.upright());

    static Stream<Named<ReadablePaper>> papers() {
        return Stream.of(
                Named.of("upright", EveryBlock.upright()),
                Named.of("across", EveryBlock.across()),
                Named.of("awkward", EveryBlock.awkward()),
                Named.of("empty", EveryBlock.empty()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void canBeReadAloudAndKeptForever(ReadablePaper paper) throws Exception {
        byte[] pdf = pdf(paper);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isTheSameBytesWheneverItIsWritten(ReadablePaper paper) throws Exception {
        byte[] first = pdf(paper);
        Thread.sleep(1_100); // a PDF counts in seconds
        assertThat(pdf(paper)).isEqualTo(first);
    }

    @Test
    void saysOnEveryPageWhatItIsAndHowItCanBeChecked() throws IOException {
        List<String> pages = pages(UPRIGHT);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page).replaceAll("\\s+", " "))
                    .contains("Page " + (page + 1) + " of " + pages.size())
                    .contains(EveryBlock.CLASSIFICATION)
                    .contains("Board highlight report")
                    .contains("As at 20 November 2026")
                    .contains("Plan: version 3, Board of November")
                    .contains("What North Northamptonshire Council may see of the plan")
                    .contains("Made on 20 November 2026 by Improvement officer")
                    .contains("Snapshot 0badcafe")
                    .contains("Sheerness House")
                    .contains("Demonstration: made up");
        }
    }

    @Test
    void saysEverythingThatWasTyped() throws IOException {
        String text = withoutSpaces(String.join("", pages(pdf(EveryBlock.awkward()))));
        assertThat(text)
                .contains(withoutSpaces(EveryBlock.AWKWARD))
                .contains(EveryBlock.LONG_WORD)
                .contains("Welldone\u25A1\u25A1,")
                .contains("and\u25A1control")
                .doesNotContain("...", "\u2026");
    }

    @Test
    void hasItsHeadingsAsBookmarksThoseBelowUnderThoseAbove() throws IOException {
        try (PDDocument document = Loader.loadPDF(UPRIGHT)) {
            assertThat(titles(document.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("Health and movement", "> NNC-2024-10-R1: Area for improvement", "Actions");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void liesAcrossOnlyWhenATableNeedsTheRoom() throws IOException {
        assertThat(width(UPRIGHT)).isEqualTo(595);
        assertThat(width(pdf(EveryBlock.across()))).isEqualTo(842);
    }

    @Test
    void repeatsTheHeadingsOfATableOnEachOfItsPages() throws IOException {
        List<String> pages = pages(pdf(EveryBlock.across()));
        assertThat(pages.subList(2, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("Column 7"));
    }

    @Test
    void tellsWhatChartsAndLogosShow() throws IOException {
        try (PDDocument document = Loader.loadPDF(UPRIGHT)) {
            assertThat(described(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactlyInAnyOrder(
                            "North Northamptonshire Council",
                            "Run chart, March to November 2026: from 30% to 80%, above the middle value since July.");
        }
    }

    private static List<String> described(PDStructureNode node) {
        List<String> words = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(words::add);
                words.addAll(described(element));
            }
        }
        return words;
    }

    private static float width(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Math.round(document.getPage(0).getMediaBox().getWidth());
        }
    }

    private static List<String> titles(PDOutlineNode node, String before) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(before + item.getTitle());
            titles.addAll(titles(item, "> "));
        }
        return titles;
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private static byte[] pdf(ReadablePaper paper) {
        try {
            return PaperForms.written(PaperForms.pdf(), paper);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
