package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plans changed in Sept. 2024 for the better.|Young people noticed.",
                "Some help, e.g. Saturday clubs, is new.|It is liked.",
                "The flats near St. Peter's Church are safe.|The others are not.",
                "Item No. 4 says so.|Dr. Smith and Ms. Jones agree.",
                "They must reach level 3.|Others give up.",
                "Is it enough?|It is not.",
                "The board met (twice).|It will meet again."
            })
    void splitsBetweenSentencesOnly(String sentences) {
        List<String> expected = List.of(sentences.split("\\|", -1));
        String words = String.join(" ", expected);
        assertThat(new SentenceSplitter()
                        .split(words).stream().map(span -> words.substring(span.getStart(), span.getEnd())))
                .containsExactlyElementsOf(expected);
    }
}
