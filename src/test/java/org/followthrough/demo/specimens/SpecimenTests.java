package org.followthrough.demo.specimens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Written once, read twice: what stands in the markup stands in the text and in the PDF, whole and in its place. */
class SpecimenTests {

    private static final String MARKUP = """
            Specimen of a test.

            % footer: Inspection of Nowhere | 1 to 5 May 2026

            # Inspection of Nowhere

            Somebody\\
            Somewhere

            | Judgement | Grade |
            |---|---|
            | The impact of leaders | Good |

            ## What needs to improve?[1]

            * One thing.
            * Another, such as:
              - this
              - that.

            [1]: A note.

            %%

            1. A paragraph.
            """;

    static Stream<Specimen> specimens() {
        return Stream.of(SpecimenShelf.OF_THE_DEMONSTRATION, "specimens")
                .map(SpecimenShelf::new)
                .flatMap(shelf -> shelf.names().stream().map(shelf::find))
                .map(found -> found.orElseThrow());
    }

    @Test
    void becomesTheTextThatAViewerGives() {
        assertThat(Specimen.of(MARKUP).text()).isEqualTo("""
                Specimen of a test.

                Inspection of Nowhere

                Somebody
                Somewhere

                Judgement

                Grade

                The impact of leaders

                Good

                What needs to improve?1

                ◼ One thing.
                ◼ Another, such as:
                − this
                − that.


                1

                A note.
                1. A paragraph.

                Inspection of Nowhere
                1 to 5 May 2026

                2

                """);
    }

    @Test
    void joinsAParagraphThatCopyingCutAtAPageEnd() {
        String cut = "Somebody wrote a sentence that is long enough to reach the foot of a page, where copying";
        assertThat(Specimen.of("Notice.\n\n# Title\n\n" + cut + "\n\ncut it.").parts())
                .contains(new Part.Paragraph(List.of(cut + " cut it."), false));
    }

    @Test
    void makesPagesWithAFooterAndANumberButForTheFirst() throws IOException {
        try (PDDocument document = Loader.loadPDF(Specimen.of(MARKUP).pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1)).contains("A note.").doesNotContain("1 to 5 May 2026");
            assertThat(page(document, 2)).contains("1 to 5 May 2026").containsPattern("(?m)^2\\s*$");
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void saysOnItsFirstLineWhatItIsAndWhereThePublishedOnesAre(Specimen specimen) {
        assertThat(specimen.notice())
                .matches("Specimen written for the (demonstration|tests) of Followthrough: .*")
                .containsPattern("this is not the published|there is no such place")
                .contains("to be found", "reports.ofsted.gov.uk");
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void hasEveryPartInTheTextAndInThePdf(Specimen specimen) throws IOException {
        String text = withoutFurniture(specimen.text(), specimen);
        String pdf = withoutFurniture(words(specimen.pdf()), specimen);
        assertThat(specimen.parts()).hasSizeGreaterThan(10);
        assertThat(specimen.parts().stream().flatMap(SpecimenTests::pieces)).allSatisfy(piece -> {
            assertThat(text).contains(squeezed(piece));
            assertThat(pdf).contains(squeezed(piece));
        });
    }

    private static Stream<String> pieces(Part part) {
        Stream<String> whole = part instanceof Part.Table table ? table.cells() : Stream.of(part.words());
        return whole.flatMap(words -> Stream.of(words.split("\\[\\d+]", -1)));
    }

    /** Footers, page numbers and, where they came between, footnotes; they are put at the end. */
    private static String withoutFurniture(String text, Specimen specimen) {
        List<String> notes = specimen.parts().stream()
                .filter(Part.Footnote.class::isInstance)
                .map(Part::words)
                .toList();
        return squeezed(text.lines()
                .map(String::strip)
                .filter(line -> !line.matches("\\d{1,3}"))
                .filter(line -> !specimen.footer().contains(line))
                .sorted(Comparator.comparing(notes::contains))
                .reduce("", String::concat));
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s", "");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
