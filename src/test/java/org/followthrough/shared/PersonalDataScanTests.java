package org.followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.shared.PersonalDataScan.Found;
import org.followthrough.shared.PersonalDataScan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScanTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS_NUMBER | 943 476 5919",
                "NHS_NUMBER | 9434765919",
                "NHS_NUMBER | 943-476-5919",
                "UPN | H801200001001",
                "UPN | h801200001001",
                "UPN | U80120000100A",
                "NATIONAL_INSURANCE | AB123456C",
                "NATIONAL_INSURANCE | AB 12 34 56 C",
                "NATIONAL_INSURANCE | jg103759a",
                "DATE_OF_BIRTH | born 12/03/2009",
                "DATE_OF_BIRTH | born on 12 March 2009",
                "DATE_OF_BIRTH | DOB: 12.03.09",
                "DATE_OF_BIRTH | d.o.b. 2009-03-12",
                "DATE_OF_BIRTH | date of birth is the 3rd March 2009",
                "DATE_OF_BIRTH | aged 15 (12/03/2009",
                "DATE_OF_BIRTH | 12/03/2009 (DOB",
                "TELEPHONE | 01604 123456",
                "TELEPHONE | 07700 900 123",
                "TELEPHONE | 07700900123",
                "TELEPHONE | +44 7700 900123",
                "TELEPHONE | 020 7946 0000",
                "EMAIL | a.child@example.org",
                "POSTCODE | NN16 0AP",
                "POSTCODE | nn160ap",
                "POSTCODE | W1A 1AA"
            })
    void findsWhatCouldIdentifyAChild(Kind kind, String text) {
        assertThat(in("She wrote: " + text + ", they said.")).containsExactly(new Found(kind, "shows", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918",
                "000 000 0000",
                "1 234 567 890 views",
                "H801200001002",
                "A801200001001",
                "AB123456",
                "BG123456A",
                "DA123456A",
                "QQ123456C",
                "Of 120 young people 87 had a plan by 31 10 2024",
                "The panel of 12/03/2009 met again on 3 March 2024",
                "Minutes of 2025-03-12, due 01.04.2025",
                "The protocol was born out of the meeting of 3 March 2024",
                "Young people aged 16 to 18 in 2024; aged 15, 12 of them",
                "A1 2nd quarter, B2 3rd",
                "Q1 2024/25, Q2 2ab, 2024-25 Q3, Q4 4th",
                "A12, A12 and A120; R1 6pm, T2 10am",
                "12 bus passes in 2024, 45 in 2025: 1234567",
                "£1,234,567 of £12 345 678.90, and 0.123456789",
                "NNC-2024-10-R1",
                "Meeting @ Kettering hub",
                "Section 20 of the Act; form C110A"
            })
    void leavesOrdinaryWordsAlone(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void namesTheFieldItFoundSomethingIn() {
        PersonalDataScan scan = PersonalDataScan.of(Map.of("title", "Letter to NN16 0AP", "shows", "nothing"));

        assertThat(scan.found()).containsExactly(new Found(Kind.POSTCODE, "title", "NN16 0AP"));
    }

    @Test
    void isSettledOnlyByTheConfirmationOfExactlyWhatWasFound() {
        PersonalDataScan one = PersonalDataScan.of(Map.of("shows", "NN16 0AP"));
        PersonalDataScan two = PersonalDataScan.of(Map.of("shows", "NN16 0AP and 943 476 5919"));

        assertThat(one.isSettledBy(null)).isFalse();
        assertThat(one.isSettledBy(one.mark())).isTrue();
        assertThat(two.isSettledBy(one.mark())).isFalse();
        assertThat(PersonalDataScan.of(Map.of("shows", "fine")).isSettledBy(null))
                .isTrue();
    }

    private static List<Found> in(String words) {
        return PersonalDataScan.of(Map.of("shows", words)).found();
    }
}
