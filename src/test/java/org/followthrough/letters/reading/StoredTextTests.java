package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTextTests {

    @ParameterizedTest
    @CsvSource({
        "a\\r\\nb, a\\nb",
        "a\\rb, a\\nb",
        "a\\fb, a\\nb",
        "\\uFEFFa, a",
        "a\\uFEFFb, a\\uFEFFb",
        "a\\u0000\\u0007\\u009Fb, ab",
        "a\\tb\\u00A0\\u00ADc, a\\tb\\u00A0\\u00ADc",
        "a\\uD83Db, ab",
        "\\uD83D\\uDE00, \\uD83D\\uDE00"
    })
    void changesLineEndsAndLeavesOutWhatCannotBeStored(String raw, String stored) {
        assertThat(StoredText.of(unescaped(raw)).text()).isEqualTo(unescaped(stored));
    }

    /** Java's own escapes, with \\uXXXX written out so that half a pair can stand in a test's table. */
    private static String unescaped(String escaped) {
        var text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean unicode = escaped.startsWith("\\u", i);
            text.append(unicode ? (char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16) : escaped.charAt(i));
            i += unicode ? 5 : 0;
        }
        return text.toString().translateEscapes();
    }
}
