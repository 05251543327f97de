package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.ReadSentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ThreadsTests {

    private Proposal proposal;

    @BeforeEach
    void readTheSpecimen() throws IOException {
        String letter = new ClassPathResource("demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt")
                .getContentAsString(StandardCharsets.UTF_8);
        proposal = (Proposal) new LetterReader().read(letter);
    }

    @Test
    void leadASentenceToTheListedItemItSpeaksAbout() {
        assertThat(about("The hub in Northampton is highly valued.")).hasValue(1);
    }

    @Test
    void leadAlsoWhatOurReadingRaisedToTheListedItemItSpeaksAbout() {
        assertThat(about(
                        "The path to a permanent tenancy is hampered by two departments, housing and leaving care, that talk"
                                + " too little to each other."))
                .hasValue(0);
    }

    @Test
    void leadASentenceThatSharesNoTellingWordNowhere() {
        assertThat(about("Senior managers are known by name.")).isEmpty();
    }

    private OptionalInt about(String words) {
        List<String> sentences =
                proposal.findings().stream().map(ReadSentence::folded).toList();
        assertThat(sentences).contains(words);
        return new Threads(
                        proposal.improvements().stream().map(ReadItem::folded).toList(), sentences)
                .about(words);
    }
}
