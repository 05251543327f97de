package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.SourceText.Table;
import org.followthrough.letters.reading.StoredText;
import org.followthrough.letters.reading.Stretch;
import org.junit.jupiter.api.Test;

/** Words come out of a PDF by where they stand, whatever the order they were drawn in. */
class DocumentTextTests {

    private static final float[] TWO_COLUMNS = {70, 230, 520};

    @Test
    void keepsLinesAndEndsParagraphsWhereTheGapSaysSo() {
        var source = read(new SpecimenPdf()
                .page()
                .line("Young people are asked what they")
                .line("think of the hub.")
                .gap()
                .line("They are answered within a week."));
        assertThat(source.text()).isEqualTo("""
                Young people are asked what they
                think of the hub.

                They are answered within a week.""");
    }

    @Test
    void knowsHeadingsByTheirWeightAndSize() {
        var source = read(new SpecimenPdf()
                .page()
                .heading("What needs to improve")
                .gap()
                .line("The bus pass is promised and not given.")
                .line("The hub is too far away for many."));
        assertThat(words(source, source.headings())).containsExactly("What needs to improve");
    }

    @Test
    void hangsMarksAndNumbersBeforeTheFirstLineOfTheirParagraph() {
        var source = read(new SpecimenPdf()
                .page()
                .item("The timeliness of bus")
                .indented("passes.")
                .item("The reach of the hub.")
                .numbered(10, "Leaders know the service well.")
                .numbered(11, "They act on it."));
        assertThat(source.text()).isEqualTo("""
                \u25A0 The timeliness of bus
                passes.
                \u25A0 The reach of the hub.
                10. Leaders know the service well.
                11. They act on it.""");
        assertThat(source.tables()).isEmpty();
    }

    @Test
    void setsFootersAndPageNumbersApartAlsoInsideAList() {
        var source = read(new SpecimenPdf()
                .page()
                .line("What follows is a list.")
                .down(740)
                .item("The first item, which goes")
                .footer("Inspection of Exampleshire, 3 to 7 March 2025", 1)
                .page()
                .indented("on over the page.")
                .footer("Inspection of Exampleshire, 3 to 7 March 2025", 2));
        assertThat(words(source, source.furniture()))
                .containsExactly(
                        "Inspection of Exampleshire, 3 to 7 March 2025",
                        "1",
                        "Inspection of Exampleshire, 3 to 7 March 2025",
                        "2");
        assertThat(source.pages()).hasSize(2);
        assertThat(source.text().substring(source.pages().get(1))).startsWith("on over the page.");
        assertThat(source.pageOf(source.text().indexOf("on over"))).isEqualTo(2);
    }

    @Test
    void setsFootnotesAndTheirMarksApart() {
        var source = read(new SpecimenPdf()
                .page()
                .line("The service has what it needs to improve")
                .line("further and it says so.")
                .gap()
                .marked("What needs to improve?", "1")
                .small(70, 740, "1 Items carry the name of the outcome of")
                .small(70, 750, "the framework they belong to."));
        assertThat(source.text()).contains("What needs to improve?1");
        assertThat(words(source, source.furniture())).containsExactly("1");
        assertThat(words(source, source.footnotes()))
                .containsExactly("1 Items carry the name of the outcome of\nthe framework they belong to.");
    }

    @Test
    void readsATableCellByCellWhateverTheOrderItWasDrawnIn() {
        var source = read(new SpecimenPdf()
                .page()
                .line("The grades are these.")
                .gap()
                .table(
                        TWO_COLUMNS,
                        List.of(
                                List.of(List.of("Responsible body"), List.of("Areas for priority action")),
                                List.of(
                                        List.of("Exampleshire", "Council and", "its partners"),
                                        List.of("Leaders should agree who does", "what by when.")))));
        assertThat(cells(source, 0))
                .containsExactly(
                        List.of("Responsible body", "Areas for priority action"),
                        List.of(
                                "Exampleshire\nCouncil and\nits partners",
                                "Leaders should agree who does\nwhat by when."));
    }

    @Test
    void joinsARowThatGoesOnOverThePage() {
        var source = read(new SpecimenPdf()
                .page()
                .line("Requirements of the regulations follow.")
                .down(700)
                .table(
                        TWO_COLUMNS,
                        List.of(
                                List.of(List.of("Due"), List.of("Requirement")),
                                List.of(
                                        List.of("31 March 2025"),
                                        List.of("The registered person must", "ensure that"))))
                .footer("Exampleshire fostering", 1)
                .page()
                .table(
                        TWO_COLUMNS,
                        List.of(
                                List.of(List.of("Due"), List.of("Requirement")),
                                List.of(List.of(), List.of("carers are trained.")),
                                List.of(List.of("30 April 2025"), List.of("Records must be kept."))))
                .footer("Exampleshire fostering", 2));
        assertThat(source.tables()).hasSize(1);
        List<List<String>> rows = cells(source, 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get(1))
                .startsWith("The registered person must\nensure that")
                .endsWith("carers are trained.");
        assertThat(rows.get(2)).containsExactly("30 April 2025", "Records must be kept.");
        assertThat(words(source, source.furniture())).contains("Requirement", "Exampleshire fostering", "1");
        assertThat(source.pages()).hasSize(2);
    }

    @Test
    void findsColumnsWithoutDrawnLines() {
        var source = read(new SpecimenPdf()
                .page()
                .at(70, 100, "How well children are helped")
                .at(380, 100, "requires improvement")
                .at(70, 114.4f, "and protected")
                .at(380, 114.4f, "to be good")
                .at(70, 142, "The effectiveness of leaders")
                .at(380, 142, "good")
                .at(70, 220, "The service is small and its carers know one another well, so news travels."));
        assertThat(cells(source, 0))
                .containsExactly(
                        List.of("How well children are helped\nand protected", "requires improvement\nto be good"),
                        List.of("The effectiveness of leaders", "good"));
        assertThat(source.text()).contains("The effectiveness of leaders good");
    }

    @Test
    void isStoredTextAsItStands() {
        var source = read(
                new SpecimenPdf().page().heading("Main findings").item("One").item("Two"));
        assertThat(StoredText.of(source.text()).text()).isEqualTo(source.text());
    }

    @Test
    void writesInvisibleAndJoinedSignsAsReadersTypeThem() {
        assertThat(Characters.readable("e\uFB03cient co\u00ADop\u2011era\u00A0tion\u200B", false))
                .isEqualTo("efficient co-op-era tion");
        assertThat(Characters.readable("\u00A7", true)).isEqualTo("\uF0A7");
    }

    @Test
    void readsTheTableOfAFontThatSaysWhatItsCodesStandFor() {
        assertThat(CharacterTable.of("""
                        2 beginbfchar <01> <0041> <02> <D83DDE00> endbfchar
                        2 beginbfrange <10> <12> <0061> <20> <21> [<0078> <0079007A>] endbfrange"""))
                .containsEntry(1, "A")
                .containsEntry(2, "\uD83D\uDE00")
                .containsEntry(0x12, "c")
                .containsEntry(0x21, "yz")
                .hasSize(7);
    }

    private static SourceText read(SpecimenPdf specimen) {
        return DocumentText.of(specimen.bytes());
    }

    private static List<String> words(SourceText source, List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> source.text().substring(stretch.start(), stretch.end()))
                .toList();
    }

    private static List<List<String>> cells(SourceText source, int table) {
        assertThat(source.tables()).hasSizeGreaterThan(table);
        Table found = source.tables().get(table);
        return found.rows().stream().map(row -> words(source, row)).toList();
    }
}
