package org.followthrough.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.inspections.InspectionId;
import org.junit.jupiter.api.Test;

class VerbatimTests {

    private final Verbatim letter = new Verbatim("Leaders listen. Housing must improve.");

    @Test
    void holdsWordsThatStandWhereTheyAreSaidToStand() {
        assertThatNoException().isThrownBy(() -> letter.holds("Leaders listen.", 0, 15));
    }

    @Test
    void refusesWordsThatStandElsewhereOrNowhere() {
        assertThatThrownBy(() -> letter.holds("Leaders listen.", 1, 16)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter.holds("Leaders listen!", 0, 15)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter.holds("", 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter.holds("improve.", 29, 99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter.holds("improve.", -1, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToQuoteWhereThereIsNoLetter() {
        NewFinding finding = new NewFinding("Main findings", null, "Leaders listen.", 0, 15, FindingType.STRENGTH);

        assertThatThrownBy(() -> Finding.quote(InspectionId.next(), 1, finding, new Verbatim(null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsOurReadingApartInReferences() {
        assertThat(RecommendationKind.OUR_READING.reference("NNC-2024-10", 1)).isEqualTo("NNC-2024-10-T1");
        assertThat(RecommendationKind.REQUIREMENT.reference("NNC-2024-10", 2)).isEqualTo("NNC-2024-10-R2");
    }
}
