package org.followthrough.findings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTests {

    private static final String LETTER =
            "The timeliness of decision-\nmaking for children\nInspection of Anytown\n2\n\n"
                    + "who wait.1 **Soon**, and well.";

    private final Verbatim letter = new Verbatim(LETTER);

    @Test
    void takesTheWordsWithoutWhatBelongsToThePage() {
        assertThatCode(() -> letter.holds(
                        "The timeliness of decision-making for children who wait. Soon, and well.", 0, LETTER.length()))
                .doesNotThrowAnyException();
    }

    @Test
    void takesTheLettersOwnCharacters() {
        assertThatCode(() -> letter.holds(LETTER, 0, LETTER.length())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The timeliness of decision-making for children who wait. Soon, and very well.",
                "The timeliness of decision-making for children who wait.",
                "Timeliness of decision-making for children who wait. Soon, and well.",
                "The timeliness of making decisions for children who wait. Soon, and well.",
                "who wait. Soon, and well.",
                ""
            })
    void refusesOtherWords(String words) {
        assertThatThrownBy(() -> letter.holds(words, 0, LETTER.length())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPlaceThatTheLetterDoesNotHave() {
        assertThatThrownBy(() -> letter.holds("well.", LETTER.length() - 5, LETTER.length() + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
