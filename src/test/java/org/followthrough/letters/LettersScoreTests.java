package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader reached on the labelled letters stays reached: as text, and as the files that were published. */
class LettersScoreTests {

    @ParameterizedTest
    @ValueSource(strings = {"file", "pdf"})
    void readsEveryLabelledFieldAndItemRight(String form) {
        var score = new LettersScore(LettersScore::readFile);
        score.of(corpus(), form);
        score.print(System.out, form);
        assertThat(score.misses()).isEmpty();
        assertThat(score.badSpans()).isZero();
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(1);
    }

    private static Path corpus() {
        String folder = System.getenv("LETTERS_CORPUS");
        boolean there = folder != null && Files.isDirectory(Path.of(folder));
        if (!there && System.getProperty("followthrough.tests.require", "").contains("corpus")) {
            fail("The published letters are required, and LETTERS_CORPUS does not name their folder");
        }
        assumeTrue(there, "skipped: LETTERS_CORPUS does not name the folder of the published letters");
        return Path.of(folder == null ? "" : folder);
    }
}
