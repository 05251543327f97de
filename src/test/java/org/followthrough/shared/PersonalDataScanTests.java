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
    @CsvSource({
        "NHS_NUMBER, 943 476 5919",
        "NHS_NUMBER, 9434765919",
        "NHS_NUMBER, 943-476-5919",
        "TELEPHONE, 01604 123456",
        "TELEPHONE, 07700 900 123",
        "TELEPHONE, 07700900123",
        "TELEPHONE, +44 7700 900123",
        "TELEPHONE, 020 7946 0000",
        "EMAIL, a.child@example.org",
        "POSTCODE, NN16 0AP",
        "POSTCODE, nn160ap",
        "POSTCODE, W1A 1AA"
    })
    void findsWhatCouldIdentifyAChild(Kind kind, String text) {
        assertThat(in("She wrote: " + text + ", they said.")).containsExactly(new Found(kind, "shows", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918",
                "Of 120 young people 87 had a plan by 31 10 2024",
                "A1 2nd quarter, B2 3rd",
                "12 bus passes in 2024, 45 in 2025: 1234567",
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
