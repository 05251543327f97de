package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.forms.PaperForms;
import org.followthrough.reports.forms.WorkbookSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFormTests {

    private static final int TITLE = 4;
    private static final int START = 9;
    private static final int FIRST_DUE = 10;
    private static final int DUE = 11;

    @TempDir
    Path folder;

    @Test
    void hasOneRowForEachActionAndRecommendationItAnswers() throws IOException {
        List<Row> rows = sheet(ActionPlanPaperMother.ordinary().readable(PaperForms.words()), "Action plan");
        assertThat(rows).hasSize(9);
        assertThat(rows.get(0).getCellText(TITLE)).isEqualTo("What we will do");
        assertThat(rows).filteredOn(row -> row.getCellText(3).equals("A2")).hasSize(2);
        assertThat(rows.get(8).getCellText(1)).isEqualTo("Our reading");
    }

    @Test
    void keepsDatesAsDates() throws IOException {
        byte[] workbook = PaperForms.written(
                PaperForms.workbook(), ActionPlanPaperMother.ordinary().readable(PaperForms.words()));
        Row row = sheet(workbook, "Action plan").get(2);
        assertThat(row.getCell(START).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(START).asDate().toLocalDate()).isEqualTo(ActionPlanPaperMother.START);
        assertThat(row.getCell(FIRST_DUE).asDate().toLocalDate()).isEqualTo(ActionPlanPaperMother.FIRST_DUE);
        assertThat(row.getCell(DUE).asDate().toLocalDate()).isEqualTo(ActionPlanPaperMother.DUE);
        assertThat(row.getCell(DUE).getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(row.getCell(17).asNumber().intValue()).isEqualTo(3);
    }

    @Test
    void keepsHeadingsInViewAndFilters() throws IOException {
        String xml = part(
                PaperForms.written(
                        PaperForms.workbook(), ActionPlanPaperMother.ordinary().readable(PaperForms.words())),
                "xl/worksheets/sheet1.xml");
        assertThat(xml)
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<tableParts count=\"1\"")
                .contains("Page &amp;P of &amp;N")
                .contains("As at 20 November 2026. Snapshot 0badcafe. Demonstration: made up");
    }

    @Test
    void hasEveryRecommendationWithWhatLeadersSaid() throws IOException {
        List<Row> rows = sheet(ActionPlanPaperMother.ordinary().readable(PaperForms.words()), "Recommendations");
        assertThat(rows).hasSize(6);
        assertThat(rows.get(1).getCellText(10))
                .startsWith("14 October 2026, Director of children\u2019s services: Fewer young people")
                .contains("(rated Amber)\n\n2 June 2026, Assistant director: The protocol is signed.");
        assertThat(rows.get(3).getCell(9).asNumber().intValue()).isZero();
    }

    @Test
    void saysWhatItIs() throws IOException {
        List<Row> rows = sheet(ActionPlanPaperMother.ordinary().readable(PaperForms.words()), "About");
        assertThat(rows)
                .extracting(row -> row.getCellText(0))
                .containsExactly(
                        "About this paper",
                        "Paper",
                        "Plan reference",
                        "Plan",
                        "Version of the plan",
                        "Organisations",
                        "Shows",
                        "As at",
                        "Made at",
                        "Made by",
                        "Snapshot",
                        "Note");
        assertThat(rows.get(7).getCell(1).asDate().toLocalDate()).isEqualTo(ActionPlanPaperMother.AS_AT);
        assertThat(rows.get(8).getCell(1).getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
        assertThat(rows.get(11).getCellText(1)).isEqualTo("Demonstration: made up");
        assertThat(sheet(ActionPlanPaperMother.empty().readable(PaperForms.words()), "About"))
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0", "1", "TRUE", "30/09/2025"})
    void keepsWordsAsWords(String title) throws IOException {
        byte[] workbook = PaperForms.written(
                PaperForms.workbook(), ActionPlanPaperMother.titled(title).readable(PaperForms.words()));
        Cell cell = sheet(workbook, "Action plan").get(1).getCell(TITLE);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(title);
        assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ");
    }

    @Test
    void saysWhereTheRestIsWhenACellCannotHoldAll() throws IOException {
        String title = "x".repeat(WorkbookSheet.LONGEST_CELL - 1) + "\uD83C\uDF89".repeat(10);
        String cell = sheet(ActionPlanPaperMother.titled(title).readable(PaperForms.words()), "Action plan")
                .get(1)
                .getCellText(TITLE);
        assertThat(cell)
                .hasSizeLessThanOrEqualTo(WorkbookSheet.LONGEST_CELL)
                .startsWith("xxx")
                .endsWith("x (There is more than a cell can hold. The PDF of this paper has all of it.)");
    }

    @Test
    void opensWhateverPeopleTyped() throws IOException {
        List<Row> rows = sheet(ActionPlanPaperMother.awkward().readable(PaperForms.words()), "Action plan");
        assertThat(rows).hasSize(62);
        assertThat(rows.get(61).getCellText(TITLE)).isEqualTo("=1+1 " + ActionPlanPaperMother.LONG_WORD);
        assertThat(rows.get(61).getCellText(5)).isEqualTo(ActionPlanPaperMother.AWKWARD);
        assertThat(rows.get(61).getCellText(7)).startsWith("Well done \uD83C\uDF89\uD83D\uDC4D");
    }

    @Test
    void holdsAPlanLongerThanWhatIsKeptInMemory() throws IOException {
        var paper = ActionPlanPaperMother.ordinary();
        var recommendation = paper.recommendations().get(0);
        var repeated = new ActionPlanPaper(paper.heading(), Collections.nCopies(400, recommendation));
        List<Row> rows = sheet(repeated.readable(PaperForms.words()), "Action plan");
        assertThat(rows).hasSize(1_201);
        assertThat(rows.get(1_200).getCellText(3)).isEqualTo("A3");
    }

    private static List<Row> sheet(Paper paper, String name) throws IOException {
        return sheet(PaperForms.written(PaperForms.workbook(), paper), name);
    }

    private static List<Row> sheet(byte[] workbook, String name) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            return read.findSheet(name).orElseThrow().read();
        }
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("paper.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
