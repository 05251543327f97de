package org.followthrough.findings.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final String HUBS = "Easy ways into a hub for all care leavers.";
    private static final String TWO_HUBS = "Care-experienced young adults now meet at two hubs.";
    private static final String TENANCIES = "A new protocol makes it easier to get a tenancy.";
    private static final String TENANCY = "Tenancies for care leavers.";
    private static final List<String> LETTER = List.of(
            HUBS,
            TWO_HUBS,
            TENANCIES,
            TENANCY,
            "Leaders know their services well and listen to children.",
            "Personal advisers are proud of what care leavers achieve.",
            "Care leavers in custody are visited often.",
            "Health passports are given to most care leavers.",
            "Supervision is regular and recorded.",
            "The virtual school knows who is not in education.");

    @Test
    void isOneForTheSameWordsHoweverTheyAreTypeset() {
        assertSame("The child’s “own” plan – in short", "the child's \"own\" plan - in short.");
        assertSame("Decision-making when children move", "Decisionmaking when  children\nmove");
        assertSame("Well-\nmatched homes", "Well-matched homes");
        assertSame("Help for disabled children. (Outcome 1, national framework)", "Help for disabled children");
        assertSame("Help for disabled children (Enabler two).", "Help for disabled children");
    }

    @Test
    void isLessThanOneWhenAnythingElseDiffers() {
        assertThat(alike("Plans for children in care", "Plans for children in need"))
                .isLessThan(1);
        assertThat(alike("Plans are reviewed late", "Late, plans are reviewed")).isBetween(0.7, 0.99);
        assertThat(alike("The plans are late", "Plans are late")).isEqualTo(0.99);
    }

    @Test
    void isNothingWithoutAWordInCommon() {
        assertThat(alike(TENANCY, "Supervision is regular and recorded.")).isZero();
        assertThat(alike("The young people of the council", "Young people and their families"))
                .as("what every letter says tells nothing apart")
                .isZero();
        assertThat(alike("", "The")).isZero();
    }

    @Test
    void doesNotDependOnTheOrder() {
        Likeness likeness = Likeness.among(LETTER);
        assertThat(likeness.between(HUBS, TWO_HUBS))
                .isEqualTo(likeness.between(TWO_HUBS, HUBS))
                .isPositive();
    }

    @Test
    void knowsAWordByItsStem() {
        Likeness likeness = Likeness.among(LETTER);
        assertThat(likeness.shared(TENANCIES, TENANCY)).containsExactly("tenancy");
        assertThat(likeness.shared(TENANCY, TENANCIES)).containsExactly("tenancies");
        assertThat(likeness.between(TENANCIES, TENANCY)).isGreaterThan(0.3);
    }

    @Test
    void knowsTheSameYoungPeopleByOtherNames() {
        assertThat(Likeness.among(LETTER).shared(HUBS, TWO_HUBS)).containsExactly("hub", "care leavers");
        assertThat(Likeness.among(List.of("Looked-after children", "Children looked after", "Children in care"))
                        .between("Looked-after children", "Children in care"))
                .isPositive();
    }

    @Test
    void letsRareWordsWeighMore() {
        Likeness likeness = Likeness.among(LETTER);
        assertThat(likeness.between(TENANCY, TENANCIES))
                .as("tenancies are seldom spoken of, care leavers always")
                .isGreaterThan(likeness.between(TENANCY, "Care leavers in custody are visited often."));
    }

    @Test
    void countsWordsThatStandSideBySide() {
        String together = "Strong oversight of placements and of staff";
        String apart = "Oversight of staff is strong, and of placements";
        String wanted = "Strong oversight of placements is missing";
        List<String> texts = new ArrayList<>(LETTER);
        texts.addAll(List.of(together, apart, wanted));

        Likeness likeness = Likeness.among(texts);
        assertThat(likeness.between(wanted, together)).isGreaterThan(likeness.between(wanted, apart));
    }

    @Test
    void readsAWordThatLostItsHyphenAsTheOthersWriteIt() {
        List<String> texts = List.of("High-quality stories", "Highquality stories matter", "Other words");
        assertThat(Likeness.among(texts).shared(texts.get(1), texts.get(0)))
                .containsExactlyInAnyOrder("high", "quality", "stories");
    }

    @Test
    void refusesATextThatIsNotInPlay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likeness.among(List.of("One")).between("One", "Two"));
    }

    private static void assertSame(String one, String other) {
        assertThat(alike(one, other)).as(one + " / " + other).isEqualTo(1);
    }

    private static double alike(String one, String other) {
        return Likeness.among(List.of(one, other, "Something else is said here"))
                .between(one, other);
    }
}
