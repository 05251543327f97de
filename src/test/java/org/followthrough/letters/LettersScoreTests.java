package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader reached on the labelled letters stays reached: as text, and as the files that were published. */
class LettersScoreTests {

    @ParameterizedTest
    @ValueSource(strings = {"file", "pdf"})
    void readsEveryLabelledFieldAndItemRight(String form) {
        var score = new LettersScore(LettersScore::readFile);
        score.of(Corpus.folder(), form);
        score.print(System.out, form);
        assertThat(score.misses()).isEmpty();
        assertThat(score.badSpans()).isZero();
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }
}
