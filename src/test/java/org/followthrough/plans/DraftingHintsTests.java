package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftingHintsTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continue to improve practice",
                "to  continue   to improve",
                "EXPLORE options",
                "Ensure that every plan is reviewed",
                "ensure",
                "Consider, with partners, a hub",
                "Look into housing",
                "Work towards a protocol"
            })
    void findsATitleVagueThatNeverEnds(String title) {
        assertThat(DraftingHints.isVague(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open a hub",
                "Explorers visit the hub",
                "Continued funding is agreed",
                "Agree to ensure",
                "Consult young people"
            })
    void findsNothingWrongWithATitleThatOnlyLooksLikeIt(String title) {
        assertThat(DraftingHints.isVague(title)).isFalse();
    }

    @Test
    void saysNothingOfAnActionThatIsClear() {
        assertThat(DraftingHints.of("Open a hub", "Hub lead", true, WEDNESDAY, "A place of their own", "Photographs"))
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsMissing() {
        assertThat(DraftingHints.of("Ensure access", " ", false, null, null, ""))
                .containsExactly(
                        DraftingHint.VAGUE_TITLE,
                        DraftingHint.NO_LEAD,
                        DraftingHint.NO_DATE,
                        DraftingHint.NO_OUTCOME,
                        DraftingHint.NO_EVIDENCE_NEEDED);
        assertThat(DraftingHints.of("Open a hub", "Hub lead", false, WEDNESDAY, "A place", "Photographs"))
                .containsExactly(DraftingHint.NO_PERSON);
    }

    @Test
    void hintsAtADayOffAndKnowsHolidays() {
        List<LocalDate> off = List.of(
                LocalDate.of(2027, 3, 6),
                LocalDate.of(2027, 3, 7),
                LocalDate.of(2027, 3, 26),
                LocalDate.of(2027, 12, 27));
        assertThat(off).allMatch(DaysOff::include);
        assertThat(DaysOff.include(WEDNESDAY)).isFalse();
        assertThat(DaysOff.include(LocalDate.of(2150, 3, 3)))
                .as("beyond the calendar")
                .isFalse();
        assertThat(DaysOff.comingFrom(LocalDate.of(2026, 11, 21)))
                .contains("2026-12-25", "2027-03-26")
                .doesNotContain("2027-03-06");
        assertThat(DraftingHints.of("Open a hub", "Hub lead", true, off.get(0), "A place", "Photographs"))
                .containsExactly(DraftingHint.DAY_OFF);
    }

    @Test
    void saysEveryHintInWords() {
        ResourceBundle words = ResourceBundle.getBundle("messages/plans-life", Locale.ROOT);
        for (DraftingHint hint : DraftingHint.values()) {
            assertThat(words.containsKey("plans.hint." + hint)).as(hint.name()).isTrue();
        }
    }
}
