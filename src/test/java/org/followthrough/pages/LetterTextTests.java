package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.Specimen;
import org.junit.jupiter.api.Test;

class LetterTextTests {

    @Test
    void setsHeadingsParagraphsAndListsWithoutTheMarksOfTheTextFile() {
        List<LetterBlock> blocks = LetterText.set(Specimen.LETTER, List.of());

        assertThat(blocks)
                .extracting(LetterBlock::shape)
                .containsExactly(
                        LetterBlock.Shape.HEADING,
                        LetterBlock.Shape.PARAGRAPH,
                        LetterBlock.Shape.PARAGRAPH,
                        LetterBlock.Shape.HEADING,
                        LetterBlock.Shape.LIST,
                        LetterBlock.Shape.HEADING,
                        LetterBlock.Shape.PARAGRAPH);
        assertThat(words(blocks))
                .doesNotContain("#", "*", "[", "example.org")
                .contains("Others find the hub too far away.");
        assertThat(blocks.get(4).lines())
                .extracting(LetterTextTests::words)
                .containsExactly("Homes for young people.", "Getting to a hub.");
    }

    @Test
    void marksExactlyTheWordsOfEveryFinding() {
        List<LetterBlock> blocks = LetterText.set(Specimen.LETTER, findings());

        assertThat(marked(blocks))
                .containsExactly(
                        "1: Leaders listen to young people.",
                        "2: Services have substantially improved.",
                        "3: The visit took two days.",
                        "4: Some young people wait too long for a home.",
                        "5: Others find the hub too far away.");
    }

    @Test
    void keepsASentenceWholeThatAPageBreakCutInTwo() {
        List<LetterBlock> blocks = LetterText.set(Specimen.LETTER, findings());

        assertThat(words(blocks.get(1).lines().get(0)))
                .isEqualTo(
                        "Leaders listen to young people. Services have substantially improved. The visit took two days.");
    }

    @Test
    void opensEveryMarkOnceAndClosesIt() {
        List<LetterMark> marks = new ArrayList<>(findings());
        marks.addAll(recommendations());

        List<LetterBlock.Piece> pieces = pieces(LetterText.set(Specimen.LETTER, marks));

        assertThat(pieces.stream().flatMap(piece -> piece.opens().stream())).containsExactlyInAnyOrderElementsOf(marks);
        assertThat(pieces.stream().filter(LetterBlock.Piece::closes)).hasSize(7);
    }

    @Test
    void leadsFromTheLineWhereAMarkEndsAndSaysNothingTwice() {
        List<LetterMark> marks = new ArrayList<>(findings());
        marks.addAll(recommendations());

        List<LetterBlock> blocks = LetterText.set(Specimen.LETTER, marks);

        assertThat(blocks.get(4 - 1).lines().get(0).ended())
                .extracting(LetterMark::name)
                .containsExactly("R1");
        assertThat(blocks.get(blocks.size() - 1).lines().get(0).ended())
                .as("the recommendation is led to by the finding with the same words")
                .extracting(LetterMark::name)
                .containsExactly("5");
    }

    @Test
    void setsALetterOfOnlyBlankLinesAsNothing() {
        assertThat(LetterText.set("\n \n\t\n", List.of())).isEmpty();
    }

    @Test
    void showsWordsPlainly() {
        assertThat(LetterWords.plain("- **Homes**  for\n young [people](https://example.org)."))
                .isEqualTo("Homes for young people.");
    }

    private static List<LetterMark> findings() {
        List<LetterMark> marks = new ArrayList<>();
        for (NewFinding finding : Specimen.findings()) {
            int position = marks.size() + 1;
            List<LetterThread> threads = position == 5 ? List.of(thread("T1")) : List.of();
            marks.add(new LetterMark(
                    finding.start(),
                    finding.end(),
                    "finding-" + position,
                    "" + position,
                    true,
                    "label",
                    "look",
                    threads,
                    List.of()));
        }
        return marks;
    }

    private static List<LetterMark> recommendations() {
        List<NewRecommendation> all = Specimen.recommendations();
        return List.of(mark(all.get(0), "R1"), mark(all.get(1), "T1"), mark(all.get(2), "R2"));
    }

    private static LetterMark mark(NewRecommendation recommendation, String name) {
        int start = Objects.requireNonNull(recommendation.start());
        int end = Objects.requireNonNull(recommendation.end());
        return new LetterMark(
                start, end, "recommendation-" + name, name, false, "label", "look", List.of(thread(name)), List.of());
    }

    private static LetterThread thread(String name) {
        return new LetterThread(RecommendationId.next(), name, List.of());
    }

    private static List<String> marked(List<LetterBlock> blocks) {
        return pieces(blocks).stream()
                .flatMap(piece -> Stream.ofNullable(piece.mark()).map(mark -> mark.name() + ": " + piece.words()))
                .toList();
    }

    private static List<LetterBlock.Piece> pieces(List<LetterBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .toList();
    }

    private static String words(List<LetterBlock> blocks) {
        return pieces(blocks).stream().map(LetterBlock.Piece::words).collect(Collectors.joining());
    }

    private static String words(LetterBlock.Line line) {
        return line.pieces().stream().map(LetterBlock.Piece::words).collect(Collectors.joining());
    }
}
