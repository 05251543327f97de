package org.followthrough.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.pages.comparison.WordDifference.Run;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordDifferenceTests {

    @Test
    void keepsWhatBothSay() {
        assertThat(told("Open a hub in Kettering by May", "Open a second hub in Corby by May"))
                .isEqualTo("Open a+ second+ hub in- Kettering-+ Corby+ by May");
    }

    @Test
    void takesNothingForNoWords() {
        assertThat(told(null, "Open a hub")).isEqualTo("+Open a hub+");
        assertThat(told("Open a hub", null)).isEqualTo("-Open a hub-");
        assertThat(told(null, null)).isEmpty();
    }

    @Test
    void mindsNoSpaces() {
        assertThat(told("Open  a hub ", " Open a\nhub")).isEqualTo("Open a\nhub");
    }

    @Test
    void saysEachSideWhole() {
        List<Run> runs = WordDifference.between("Open a hub in Kettering", "Open the hub in Corby");
        assertThat(words(WordDifference.then(runs))).isEqualTo("Open a hub in Kettering");
        assertThat(words(WordDifference.now(runs))).isEqualTo("Open the hub in Corby");
    }

    @Test
    void tellsVeryLongTextsApartAsAWhole() {
        String old = "word ".repeat(3000) + "end";
        String young = "word ".repeat(3000) + "other";
        assertThat(WordDifference.between(old, young)).hasSize(2);
    }

    private static String told(@Nullable String old, @Nullable String young) {
        return WordDifference.between(old, young).stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> run.words();
                    case PUT_IN -> "+" + run.words() + "+";
                    case TAKEN_OUT -> "-" + run.words() + "-";
                })
                .collect(Collectors.joining());
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
