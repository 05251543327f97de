package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.followthrough.Corpus;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.SourceText.Table;
import org.followthrough.letters.reading.Stretch;
import org.junit.jupiter.api.Test;

/** The words of published PDFs against the texts beside them, which were made another way. */
class CorpusWordsTests {

    /** The texts beside the PDFs leave out the hyphen of a word broken over lines; PDFs are read as printed. */
    @Test
    void areTheSameWordsWhicheverWayTheyCameOut() {
        for (Path pdf : Corpus.files(".pdf")) {
            String printed = DocumentText.of(Corpus.bytes(pdf)).text();
            Path beside = Path.of(pdf.toString().replace(".pdf", ".txt"));
            String text = new String(Corpus.bytes(beside), StandardCharsets.UTF_8);
            assertThat(words(printed)).as(pdf.getFileName().toString()).isEqualTo(words(text));
        }
    }

    @Test
    void standInPagesFurnitureAndTablesThatLieInTheText() {
        for (Path pdf : Corpus.files(".pdf")) {
            SourceText source = DocumentText.of(Corpus.bytes(pdf));
            String name = pdf.getFileName().toString();
            assertThat(source.pages())
                    .as(name)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .startsWith(0);
            assertThat(source.furniture().size())
                    .as(name)
                    .isGreaterThanOrEqualTo(source.pages().size() - 2);
            for (Table table : source.tables()) {
                table.rows()
                        .forEach(row -> row.forEach(cell -> assertThat(cell.end())
                                .as(name)
                                .isLessThanOrEqualTo(source.text().length())));
            }
            for (Stretch heading : source.headings()) {
                assertThat(source.text().substring(heading.start(), heading.end()))
                        .as(name)
                        .doesNotContain("\n")
                        .isNotBlank();
            }
        }
    }

    @Test
    void ofATwoColumnTableAreReadCellByCell() {
        Path send = Corpus.files(".pdf").stream()
                .filter(file -> file.getFileName().toString().startsWith("039"))
                .findFirst()
                .orElseThrow();
        SourceText source = DocumentText.of(Corpus.bytes(send));
        List<List<Stretch>> rows = source.tables().get(0).rows();
        assertThat(rows).hasSize(5).allMatch(row -> row.size() == 2);
        for (List<Stretch> row : rows.subList(1, rows.size())) {
            assertThat(words(source, row.get(0)))
                    .startsWith("North Northamptonshire")
                    .endsWith("Trust");
            assertThat(words(source, row.get(1))).startsWith("Leaders").endsWith(".");
        }
        assertThat(source.tables().get(1).rows()).as("goes on over the page").hasSizeGreaterThan(4);
    }

    private static String words(SourceText source, Stretch stretch) {
        return source.text().substring(stretch.start(), stretch.end());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\f\u00A0]+", -1))
                .map(word -> word.replaceAll("[-\u00AD\u2011]", ""))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> word.chars().mapToObj(Character::toString))
                .sorted()
                .toList();
    }
}
