package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.forms.PaperForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormTests {

    private static final String TITLE = "What we will do";

    @Test
    void hasOneRowForEachActionAndRecommendationAndOneForARecommendationNothingAnswers() throws IOException {
        List<CSVRecord> rows = rows(ActionPlanPaperMother.ordinary().readable(PaperForms.words()));
        assertThat(rows).hasSize(9);
        assertThat(rows)
                .filteredOn(row -> row.get("Action reference").equals("A2"))
                .extracting(row -> row.get("Reference"))
                .containsExactly("NNC-2024-10-R1", "NNC-2024-10-R2");
        assertThat(rows)
                .filteredOn(row -> row.get("Action reference").isEmpty())
                .extracting(row -> row.get("Reference"))
                .containsExactly("NNC-2024-10-R3");
        assertThat(rows.get(8).get("Whose words")).isEqualTo("Our reading");
    }

    @Test
    void writesDatesThatSortAndSaysAsAtWhen() throws IOException {
        CSVRecord row = rows(ActionPlanPaperMother.ordinary().readable(PaperForms.words()))
                .get(1);
        assertThat(row.get("Start")).isEqualTo("2025-01-06");
        assertThat(row.get("First due")).isEqualTo("2025-03-03");
        assertThat(row.get("Due")).isEqualTo("2025-09-30");
        assertThat(row.get("As at")).isEqualTo("2026-11-20");
        assertThat(row.get("Version of the plan")).isEqualTo("Board of 20 November 2026");
        assertThat(row.get("Note")).isEqualTo("Demonstration: made up");
        assertThat(row.get("Rating")).isEqualTo("Amber");
        assertThat(row.get("Pieces of evidence")).isEqualTo("3");
    }

    @Test
    void startsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() throws IOException {
        String csv = csv(ActionPlanPaperMother.titled("two\nlines, \"quoted\"").readable(PaperForms.words()));
        assertThat(csv)
                .startsWith("\uFEFFReference,Whose words,")
                .contains("\"two\nlines, \"\"quoted\"\"\"")
                .endsWith("\r\n");
        assertThat(csv.lines().toList()).hasSize(3);
    }

    @Test
    void hasOnlyTheHeadingsWhenThereIsNothingInIt() throws IOException {
        assertThat(rows(ActionPlanPaperMother.empty().readable(PaperForms.words())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.org\",\"Click\")",
                "+44",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "'=1",
                "''@x"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String title) throws IOException {
        assertThat(title(title)).isEqualTo("'" + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain", "a=b", "2 - 1", "'quoted'", "'", " =1", "\u2013 dash", "caf\u00E9"})
    void leavesOtherWordsAsTheyAre(String title) throws IOException {
        assertThat(title(title)).isEqualTo(title);
    }

    @Test
    void givesBackAnyTextOnceTheSafetyApostropheIsTakenAway() throws IOException {
        var random = new Random(20261121);
        for (int round = 0; round < 3_000; round++) {
            String text = anyText(random);
            String cell = title(text);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*");
            String read = cell.matches("(?s)'+[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? cell.substring(1) : cell;
            assertThat(read).isEqualTo(text);
        }
    }

    /** Mostly characters that have a meaning in CSV or in a formula, some from anywhere. */
    private static String anyText(Random random) {
        String special = "'''=+-@\t\r\n\",; \\\u0000\uFEFF\uFF1Da1";
        return IntStream.range(0, random.nextInt(12))
                .map(at -> random.nextInt(5) > 0
                        ? special.charAt(random.nextInt(special.length()))
                        : random.ints(0x20, 0x1F9FF)
                                .filter(point -> point < 0xD800 || point > 0xDFFF)
                                .findFirst()
                                .orElseThrow())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String title(String title) throws IOException {
        return rows(ActionPlanPaperMother.titled(title).readable(PaperForms.words()))
                .get(0)
                .get(TITLE);
    }

    private static List<CSVRecord> rows(Paper paper) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv(paper).substring(1))).getRecords();
    }

    private static String csv(Paper paper) throws IOException {
        return new String(PaperForms.written(PaperForms.csv(), paper), StandardCharsets.UTF_8);
    }
}
