package org.followthrough.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryClockTests {

    private static final StatutoryClock CLOCK = new StatutoryClock(WorkingDays.ofEngland());
    private static final LocalDate ENDED = LocalDate.of(2023, 3, 31);
    private static final LocalDate RECEIVED = LocalDate.of(2023, 5, 9);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 16);
    private static final MonthsLater THREE_YEARS = new MonthsLater(30, 42);

    @Test
    void givesAnAuthorityThirtyDaysToPublishAndSeventyForItsStatement() {
        assertThat(CLOCK.datesAfter(inspected(Proceeding.AUTHORITY_INSPECTION)))
                .extracting(StatutoryDate::rule, StatutoryDate::dueOn, StatutoryDate::until, StatutoryDate::certainty)
                .containsExactly(
                        tuple(DateRule.PUBLISH_REPORT, LocalDate.of(2023, 6, 21), null, Certainty.STATUTORY),
                        tuple(DateRule.STATEMENT_OF_ACTION, LocalDate.of(2023, 8, 16), null, Certainty.STATUTORY),
                        tuple(
                                DateRule.NEXT_INSPECTION,
                                LocalDate.of(2025, 9, 30),
                                LocalDate.of(2026, 9, 30),
                                Certainty.USUAL));
    }

    @Test
    void countsFromPublicationWhenReceiptIsUnknownAndSaysSo() {
        StatutoryDate statement = only(
                DateRule.STATEMENT_OF_ACTION,
                inspected(Proceeding.AUTHORITY_INSPECTION, null, LocalDate.of(2024, 7, 18), false, null));

        assertThat(statement.dueOn()).isEqualTo(LocalDate.of(2024, 10, 25));
        assertThat(statement.reckoning()).isEqualTo(Reckoning.COUNTED_FROM_PUBLICATION);
        assertThat(sentence(statement))
                .startsWith("70 working days after it was published on 18 July 2024")
                .contains("is not recorded");
    }

    @Test
    void waitsWithCountingUntilTheLetterHasCome() {
        StatutoryDate statement =
                only(DateRule.STATEMENT_OF_ACTION, inspected(Proceeding.AUTHORITY_INSPECTION, null, null, false, null));

        assertThat(statement.reckoning()).isEqualTo(Reckoning.NOT_BEGUN);
        assertThat(sentence(statement)).contains("70 working days once");
    }

    @Test
    void saysThatAFocusedVisitWithoutPriorityActionHasNoStatutoryPlanDate() {
        List<StatutoryDate> dates = CLOCK.datesAfter(inspected(Proceeding.FOCUSED_VISIT));

        assertThat(dates).singleElement().satisfies(plan -> {
            assertThat(plan.reckoning()).isEqualTo(Reckoning.NONE_APPLIES);
            assertThat(plan.dueOn()).isNull();
            assertThat(sentence(plan)).startsWith("No statutory date applies");
        });
    }

    @Test
    void asksForADraftAndAFinalPlanAfterAFocusedVisitWithPriorityAction() {
        assertThat(CLOCK.datesAfter(inspected(Proceeding.FOCUSED_VISIT, RECEIVED, PUBLISHED, true, null)))
                .extracting(StatutoryDate::rule, StatutoryDate::dueOn, StatutoryDate::certainty)
                .containsExactly(
                        tuple(DateRule.DRAFT_PLAN, LocalDate.of(2023, 6, 7), Certainty.NOT_STATUTORY),
                        tuple(DateRule.FINAL_PLAN, LocalDate.of(2023, 8, 16), Certainty.STATUTORY));
    }

    @Test
    void goesOnWithTheEarlierPlanAfterAMonitoringVisit() {
        assertThat(CLOCK.datesAfter(inspected(Proceeding.MONITORING_VISIT)))
                .extracting(StatutoryDate::rule, StatutoryDate::reckoning)
                .containsExactly(tuple(DateRule.PLAN_AFTER_MONITORING_VISIT, Reckoning.NONE_APPLIES));
    }

    @Test
    void takesTheDateOfAJointInspectionFromItsLetterAlone() {
        LocalDate printed = LocalDate.of(2023, 8, 3);

        assertThat(only(DateRule.JOINT_STATEMENT, inspected(Proceeding.JOINT_INSPECTION))
                        .reckoning())
                .isEqualTo(Reckoning.NOT_TYPED);
        assertThat(only(
                        DateRule.JOINT_STATEMENT,
                        inspected(Proceeding.JOINT_INSPECTION, RECEIVED, PUBLISHED, false, printed)))
                .extracting(StatutoryDate::dueOn, StatutoryDate::certainty, StatutoryDate::start)
                .containsExactly(printed, Certainty.PRINTED, null);
    }

    @Test
    void letsAPrintedDateWinOverTheOneItWouldCount() {
        LocalDate printed = LocalDate.of(2023, 8, 21);
        List<StatutoryDate> dates =
                CLOCK.datesAfter(inspected(Proceeding.AUTHORITY_INSPECTION, RECEIVED, PUBLISHED, false, printed));

        assertThat(dates)
                .extracting(StatutoryDate::rule, StatutoryDate::reckoning)
                .contains(
                        tuple(DateRule.PUBLISH_REPORT, Reckoning.COUNTED),
                        tuple(DateRule.STATEMENT_OF_ACTION, Reckoning.PRINTED));
    }

    @Test
    void asksForThePlanOfAnAreaOnlyAfterAPriorityAction() {
        assertThat(only(DateRule.AREA_SEND_PLAN, inspected(Proceeding.AREA_SEND))
                        .reckoning())
                .isEqualTo(Reckoning.NONE_APPLIES);
        assertThat(only(DateRule.AREA_SEND_PLAN, inspected(Proceeding.AREA_SEND, RECEIVED, PUBLISHED, true, null))
                        .reckoning())
                .isEqualTo(Reckoning.NOT_TYPED);
    }

    @Test
    void copiesTheDatesOfRequirementsAsPrinted() {
        DatedInspection provider = new DatedInspection(
                Proceeding.PROVIDER_INSPECTION,
                ENDED,
                RECEIVED,
                PUBLISHED,
                false,
                null,
                List.of(
                        new PrintedDate("NCT-2023-02-R1", LocalDate.of(2023, 4, 30)),
                        new PrintedDate("NCT-2023-02-R2", LocalDate.of(2023, 6, 30))),
                new MonthsLater(6, 12),
                false);

        assertThat(CLOCK.datesAfter(provider))
                .extracting(StatutoryDate::rule, StatutoryDate::reference, StatutoryDate::dueOn)
                .containsExactly(
                        tuple(DateRule.REQUIREMENT, "NCT-2023-02-R1", LocalDate.of(2023, 4, 30)),
                        tuple(DateRule.REQUIREMENT, "NCT-2023-02-R2", LocalDate.of(2023, 6, 30)),
                        tuple(DateRule.NEXT_INSPECTION, null, LocalDate.of(2023, 9, 30)));
    }

    @Test
    void namesNoNextInspectionWhenNoneIsUsualOrItHasCome() {
        assertThat(Stream.of(false, true)
                        .map(followed -> only(
                                DateRule.NEXT_INSPECTION,
                                new DatedInspection(
                                        Proceeding.AUTHORITY_INSPECTION,
                                        ENDED,
                                        RECEIVED,
                                        PUBLISHED,
                                        false,
                                        null,
                                        List.of(),
                                        followed ? THREE_YEARS : null,
                                        followed)))
                        .map(StatutoryDate::reckoning))
                .containsExactly(Reckoning.NONE_STATED, Reckoning.HAS_COME);
    }

    @Test
    void saysHonestlyWhereItsCalendarEnds() {
        StatutoryDate statement = only(
                DateRule.STATEMENT_OF_ACTION,
                inspected(Proceeding.AUTHORITY_INSPECTION, LocalDate.of(2035, 11, 1), null, false, null));

        assertThat(statement.dueOn()).isNull();
        assertThat(sentence(statement)).contains("only from 2013 to 2035");
    }

    @Test
    void countsAWindowAsAheadOnEachOfItsDays() {
        StatutoryDate next = only(DateRule.NEXT_INSPECTION, inspected(Proceeding.AUTHORITY_INSPECTION));

        assertThat(next.fallsBetween(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 29)))
                .isFalse();
        assertThat(next.fallsBetween(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 30)))
                .isTrue();
        assertThat(next.fallsBetween(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)))
                .isTrue();
        assertThat(next.fallsBetween(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Proceeding.class)
    void hasWordsForEveryDateItsReasonAndItsSource(Proceeding proceeding) {
        Stream.of(true, false)
                .flatMap(actions -> Stream.of(RECEIVED, null)
                        .flatMap(received ->
                                CLOCK.datesAfter(inspected(proceeding, received, null, actions, null)).stream()))
                .forEach(date -> assertThat(words()).containsKeys(date.nameKey(), date.whyKey(), date.sourceKey()));
        Arrays.stream(Certainty.values())
                .forEach(certainty -> assertThat(words()).containsKey("workingdays.certainty." + certainty));
    }

    private static DatedInspection inspected(Proceeding proceeding) {
        return inspected(proceeding, RECEIVED, PUBLISHED, false, null);
    }

    private static DatedInspection inspected(
            Proceeding proceeding,
            @Nullable LocalDate received,
            @Nullable LocalDate published,
            boolean priorityActions,
            @Nullable LocalDate printed) {
        return new DatedInspection(
                proceeding, ENDED, received, published, priorityActions, printed, List.of(), THREE_YEARS, false);
    }

    private static StatutoryDate only(DateRule rule, DatedInspection inspection) {
        return CLOCK.datesAfter(inspection).stream()
                .filter(date -> date.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(StatutoryDate date) {
        return new MessageFormat(words().getProperty(date.whyKey()), Locale.UK).format(date.whyArguments());
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/workingdays.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
