package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTests {

    private static final String WORDS = "Young people’s hub – Kettering";

    @Test
    void isReadWhateverSystemSavedIt() {
        assertThat(PlainText.decode(WORDS.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(PlainText.decode(WORDS.getBytes(StandardCharsets.UTF_16))).isEqualTo(WORDS);
        assertThat(PlainText.decode(WORDS.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(WORDS);
    }
}
