package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadSentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ThreadsTests {

    private Proposal proposal;
    private List<ProposedItem> items;

    @BeforeEach
    void readTheSpecimen() throws IOException {
        String letter = new ClassPathResource("demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt")
                .getContentAsString(StandardCharsets.UTF_8);
        proposal = (Proposal) new LetterReader().read(letter);
        items = ProposedItem.of(proposal);
    }

    @Test
    void leadASentenceToTheListedItemItSpeaksAbout() {
        assertThat(about("The hub in Northampton is highly valued.")).isEqualTo("I1");
    }

    @Test
    void leadAlsoWhatOurReadingRaisedToTheListedItemItSpeaksAbout() {
        assertThat(about(
                        "The path to a permanent tenancy is hampered by two departments, housing and leaving care, that talk"
                                + " too little to each other."))
                .isEqualTo("I0");
    }

    @Test
    void leadASentenceThatSharesNoTellingWordNowhere() {
        assertThat(about("Senior managers are known by name.")).isEmpty();
    }

    private String about(String words) {
        ReadSentence sentence = proposal.findings().stream()
                .filter(read -> read.folded().equals(words))
                .findFirst()
                .orElseThrow();
        return new Threads(proposal, items)
                .about(sentence)
                .map(item -> item.ref().toString())
                .orElse("");
    }
}
