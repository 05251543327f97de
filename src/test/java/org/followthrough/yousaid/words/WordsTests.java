package org.followthrough.yousaid.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "bus,1",
        "passes,2",
        "home,1",
        "homes,1",
        "table,2",
        "people,2",
        "walked,1",
        "wanted,2",
        "council,2",
        "leaving,2",
        "housing,2",
        "accommodation,5",
        "improvement,3",
        "independence,4",
        "radio,3",
        "you,1",
        "the,1",
        "whole,1",
        "changes,2",
        "2026,1",
        "area,3"
    })
    void syllablesAreCountedNearEnough(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @Test
    void whatIsWrittenForChildrenReadsYoungerThanWhatIsWrittenForBoards() {
        ReadingAge plain = ReadingAge.of("You said the bus costs too much. We give you a free bus pass.");
        ReadingAge formal = ReadingAge.of(
                "The authority has implemented a comprehensive accommodation protocol, ensuring appropriate prioritisation of"
                        + " care-experienced individuals throughout the transitional arrangements that are currently established.");

        assertThat(plain.age()).isBetween(5, 8);
        assertThat(plain.isEasy()).isTrue();
        assertThat(plain.longWords()).isEmpty();
        assertThat(formal.age()).isGreaterThan(18);
        assertThat(formal.isEasy()).isFalse();
        assertThat(formal.longSentences()).hasSize(1);
        assertThat(formal.longWords()).contains("authority", "accommodation").doesNotContain("protocol,");
    }

    /** 12 words, 2 sentences, 14 syllables: 0.39 * 6 + 11.8 * 14 / 12 - 15.59 = 0.52, and five. */
    @Test
    void theAgeIsTheGradeAndFive() {
        assertThat(ReadingAge.of("We paid for the bus to the hub. You can go free.")
                        .age())
                .isEqualTo(5);
        assertThat(ReadingAge.of("Council housing officers listen before making decisions about moving young people on")
                        .age())
                .as("12 words, 1 sentence, 24 syllables: 12.7 and five")
                .isEqualTo(18);
        assertThat(ReadingAge.of(" \n ").age()).isZero();
    }

    @Test
    void aNewLineEndsASentence() {
        assertThat(ReadingAge.sentences("You wanted a hub\nWe opened one. It is open 3.5 hours a day"))
                .containsExactly("You wanted a hub", "We opened one.", "It is open 3.5 hours a day");
    }

    @Test
    void namesAreFoundInsideAndAtTheBeginningOfSentences() {
        assertThat(Names.in(
                        "Jade told us. We spoke to Aleksandra Nowak and to Tom’s aunt. Housing helped on Monday.",
                        List.of()))
                .containsExactly("Jade", "Aleksandra Nowak", "Tom’s");
    }

    @Test
    void theCouncilsOwnNameOrAnAbbreviationIsNobodysName() {
        assertThat(Names.in(
                        "We, North Northamptonshire Council, asked your GP. Young people like it, and I do. The hub is in Kettering.",
                        List.of("North Northamptonshire Council")))
                .containsExactly("Kettering");
    }

    @Test
    void countsOfOneToFourYoungPeopleAreFound() {
        assertThat(SmallNumbers.in(
                        "Three young people moved. 4 care leavers have a pass; 14 children wait; 2 hubs opened. One of them told us."
                                + " 1,204 children, 2.4 people a day."))
                .containsExactly("Three young people", "4 care leavers", "One of them");
    }
}
