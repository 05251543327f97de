package org.followthrough.letters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 to 14 October 2022 | 2022-10-03 | 2022-10-14",
                "on 1 and 2 October 2024. | 2024-10-01 | 2024-10-02",
                "23 April 2018 to 04 May 2018 | 2018-04-23 | 2018-05-04",
                "11 - 22 July 2022 | 2022-07-11 | 2022-07-22",
                "26 February 2018–22 March 2018 | 2018-02-26 | 2018-03-22",
                "27 April to 1 May 2026 | 2026-04-27 | 2026-05-01",
                "28 December to 5 January 2024 | 2023-12-28 | 2024-01-05",
                "9 Sept. 2024 | 2024-09-09 | 2024-09-09"
            })
    void readsRangesAsTheyArePrinted(String words, String first, String last) {
        assertThat(Dates.in(Matching.of(words))).singleElement().satisfies(range -> {
            assertThat(range.first()).hasToString(first);
            assertThat(range.last()).hasToString(last);
        });
    }

    @Test
    void readsSeveralRanges() {
        assertThat(Dates.in("5 to 9 december 2022 and 14 to 15 february 2023")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 february 2024",
                "between 20 and 24 june",
                "14 to 3 october 2022",
                "october 2022",
                "1 to 2 of 3"
            })
    void readsNothingThatIsNoDate(String words) {
        assertThat(Dates.in(words)).isEmpty();
    }
}
