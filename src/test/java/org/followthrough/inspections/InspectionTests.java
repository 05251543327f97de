package org.followthrough.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectionTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final UUID LEADERS = UUID.randomUUID();
    private static final FrameworkRow FRAMEWORK = new FrameworkRow(
            FrameworkId.next(),
            "ILACS",
            "ILACS",
            LocalDate.of(2023, 1, 16),
            List.of(new AreaRow(LEADERS, "Leaders", false, List.of("LEADERS"))),
            List.of("Outstanding", "Good", "Requires improvement to be good", "Inadequate"));

    private final PersonId recorder = PersonId.next();

    @Test
    void understandsAGradeAsReportsPrintIt() {
        assertThat(FRAMEWORK.grade("Requires Improvement to be  good")).contains("Requires improvement to be good");
        assertThat(FRAMEWORK.grade("requires improvement")).contains("Requires improvement to be good");
        assertThat(FRAMEWORK.grade("Satisfactory")).isEmpty();
        assertThat(FRAMEWORK.grade(" ")).isEmpty();
    }

    @Test
    void refusesAGradeOrAnAreaThatTheFrameworkDoesNotKnow() {
        assertThatThrownBy(() -> Judgement.under(FRAMEWORK, new NewJudgement(LEADERS, null, "Satisfactory")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Judgement.under(FRAMEWORK, new NewJudgement(UUID.randomUUID(), null, "Good")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherEndsNorIsPublishedBeforeItStarts() {
        LocalDate day = LocalDate.of(2024, 10, 2);
        assertThatThrownBy(() -> facts(day, day.minusDays(1), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(day, day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(facts(day, day, day).endedOn()).isEqualTo(day);
    }

    @Test
    void staysReadableByWhoeverRecordedItInConfidence() {
        Inspection inspection = recorded(Confidentiality.UNTIL_PUBLISHED);
        PersonId colleague = PersonId.next();

        assertThatThrownBy(() -> inspection.dismiss(recorder, TODAY)).isInstanceOf(NotAllowedNow.class);
        inspection.admit(colleague);
        inspection.dismiss(recorder, TODAY);

        assertThatThrownBy(() -> inspection.dismiss(colleague, TODAY))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("inspections.readers.last"));
    }

    @Test
    void namesWhoeverClosesAnOpenOneAsItsReader() {
        Inspection inspection = recorded(Confidentiality.OPEN);
        PersonId other = PersonId.next();
        LocalDate day = LocalDate.of(2024, 10, 2);

        inspection.correct(
                new InspectionFacts("T", day, day, null, null, null, Confidentiality.NOT_FOR_PUBLICATION), 0, other);

        assertThatThrownBy(() -> inspection.dismiss(other, TODAY)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void isNotCorrectedOnTopOfWhatSomebodyElseSaved() {
        Inspection inspection = recorded(Confidentiality.OPEN);
        LocalDate day = LocalDate.of(2024, 10, 2);

        assertThatThrownBy(() -> inspection.correct(facts(day, day, null), 1, recorder))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void numbersTheInspectionsOfAMonthWithLetters() {
        assertThat(InspectionReferences.letters(1)).isEqualTo("B");
        assertThat(InspectionReferences.letters(25)).isEqualTo("Z");
        assertThat(InspectionReferences.letters(26)).isEqualTo("BA");
    }

    private Inspection recorded(Confidentiality confidentiality) {
        NewInspection visit =
                InspectionMother.visit(confidentiality, LocalDate.of(2024, 11, 12), OrganisationId.next());
        return Inspection.record(visit, FRAMEWORK, "NNC-2024-10", recorder, Instant.EPOCH);
    }

    private static InspectionFacts facts(LocalDate started, LocalDate ended, @Nullable LocalDate published) {
        return new InspectionFacts("T", started, ended, null, published, null, Confidentiality.OPEN);
    }
}
