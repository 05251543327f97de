package org.followthrough.measures.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTableTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar 2025|2025-03-31",
                "March 2025|2025-03-31",
                "Mar-25|2025-03-31",
                "Feb 2024|2024-02-29",
                "Sept 2025|2025-09-30",
                "31/03/2025|2025-03-31",
                "31.03.25|2025-03-31",
                "1/4/2025|2025-04-01",
                "2025-03-31|2025-03-31",
                "2025-03-31T00:00:00|2025-03-31",
                "31 March 2025|2025-03-31",
                "31st Mar 2025|2025-03-31",
                "31-Mar-2025|2025-03-31",
                "2025-03|2025-03-31",
                "03/2025|2025-03-31"
            })
    void readDatesAsCouncilsWriteThem(String written, LocalDate expected) {
        assertThat(WrittenDate.of(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/06/2025", "03/31/2025", "Marchember 2025", "soon", "45", "", "2025", "Q1 2025"})
    void takeNothingElseForADate(String written) {
        assertThat(WrittenDate.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41|41|''",
                "1,234|1234|''",
                "41.5 %|41.5|%",
                "-3|-3|''",
                "\u22123|-3|''",
                "12 days|12|days",
                ".5|0.5|''"
            })
    void readFiguresAsPeopleWriteThem(String written, BigDecimal value, String unit) {
        assertThat(WrittenFigure.of(written)).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<5", "n/a", "twelve", "1,23", "12 12", "", "1e9", "#REF!", "12%%"})
    void takeNothingElseForAFigure(String written) {
        assertThat(WrittenFigure.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mar 2025\t41\tsnow\nApr 2025\t43\t",
                "Mar 2025,41,snow\nApr 2025,43",
                "Mar 2025;41;snow\r\nApr 2025;43;\r\n"
            })
    void partColumnsByTabCommaOrSemicolon(String text) {
        List<PastedRow> rows = PastedTable.read(text, null).rows();

        assertThat(rows)
                .extracting(PastedRow::on)
                .containsExactly(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 30));
        assertThat(rows).extracting(PastedRow::typedValue).containsExactly("41", "43");
        assertThat(rows).extracting(PastedRow::note).containsExactly("snow", null);
        assertThat(rows).allMatch(row -> row.problems().isEmpty());
    }

    @Test
    void readHeadingsInAnyOrder() {
        PastedTable table = PastedTable.read("Comment,Figure,Month,Out of\nsnow,41%,Mar 2025,120\n", null);

        assertThat(table.headed()).isTrue();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.on()).isEqualTo(LocalDate.of(2025, 3, 31));
            assertThat(row.value()).isEqualByComparingTo("41");
            assertThat(row.about()).isEqualTo(120);
            assertThat(row.note()).isEqualTo("snow");
        });
    }

    @Test
    void sayWhatIsWrongInWhichRowAndColumn() {
        List<PastedRow> rows = PastedTable.read("Mar 2025\t41\n\n31/06/2025\tmany\nMay 2025\t\n\t7", null)
                .rows();

        assertThat(rows).extracting(PastedRow::row).containsExactly(1, 3, 4, 5);
        assertThat(rows.get(1).problems())
                .containsExactly(
                        Problem.of("measures.pasted.date", "31/06/2025"), Problem.of("measures.pasted.value", "many"));
        assertThat(rows.get(2).problems()).containsExactly(Problem.of("measures.pasted.value-missing"));
        assertThat(rows.get(3).problems()).containsExactly(Problem.of("measures.pasted.date-missing"));
    }

    @Test
    void dateAColumnOfFiguresFromTheFirst() {
        List<PastedRow> rows = PastedTable.read("41\n43\n1,250\n", row -> LocalDate.of(2025, 1 + row, 15))
                .rows();

        assertThat(rows)
                .extracting(PastedRow::on)
                .containsExactly(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 2, 15), LocalDate.of(2025, 3, 15));
        assertThat(PastedTable.read("41\n43", null).rows())
                .allSatisfy(row -> assertThat(row.problems()).containsExactly(Problem.of("measures.pasted.no-date")));
    }

    @Test
    void stopReadingAfterAThousandRows() {
        assertThat(PastedTable.read("Mar 2025,1\n".repeat(5_000), null).rows()).hasSize(PastedTable.MOST_ROWS + 1);
    }

    @Test
    void decodeFilesAsSpreadsheetsSaveThem() {
        String text = "M\u00E4rz;41\u20AC\n";

        assertThat(TextOfFile.of(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(TextOfFile.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .contains(text);
        assertThat(TextOfFile.of(text.getBytes(Charset.forName("windows-1252"))))
                .contains(text);
        assertThat(TextOfFile.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .contains(text);
        assertThat(TextOfFile.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }
}
