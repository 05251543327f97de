package org.followthrough.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class InspectionManagementTests {

    @Autowired
    World world;

    @Autowired
    InspectionManagement inspections;

    @Autowired
    ReaderManagement readers;

    @Autowired
    InspectionScope scope;

    @Autowired
    FrameworkDirectory frameworks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsEverythingOfAnInspection() {
        Story story = world.northamptonshire();
        NewInspection graded = InspectionMother.graded(
                InspectionMother.ILACS_2023,
                LocalDate.of(2024, 10, 7),
                List.of(
                        new NewJudgement(
                                InspectionMother.area("0604"), "Care leavers as printed", "requires improvement"),
                        new NewJudgement(InspectionMother.area("0605"), null, "Good")),
                story.north());

        InspectionId id = record(story.officerNorth(), graded);

        assertThat(jdbc.sql("select reference from inspection where id = :id")
                        .param("id", id.id())
                        .query(String.class)
                        .single())
                .isEqualTo("N" + story.mark() + "-2024-10");
        assertThat(jdbc.sql("""
                        select a.name || ': ' || j.grade || coalesce(' / ' || j.area_as_printed, '')
                        from judgement j join judgement_area a on a.id = j.judgement_area_id
                        where j.inspection_id = :id order by a.position
                        """).param("id", id.id()).query(String.class).list())
                .containsExactly(
                        "The experiences and progress of care leavers: Requires improvement to be good / Care leavers as printed",
                        "Overall effectiveness: Good");
    }

    @Test
    void keepsTheInspectorsWithTheLeadFirst() {
        Story story = world.northamptonshire();

        InspectionId id = record(story.leadTrust(), InspectionMother.focusedVisit(story.north()));

        assertThat(jdbc.sql("select name from inspector where inspection_id = :id order by position")
                        .param("id", id.id())
                        .query(String.class)
                        .list())
                .containsExactly("Ada Lead", "Ben Second");
    }

    @Test
    void tellsASecondInspectionOfAMonthApart() {
        Story story = world.northamptonshire();
        record(story.officerNorth(), InspectionMother.focusedVisit(story.north()));

        InspectionId second = record(story.officerNorth(), InspectionMother.focusedVisit(story.north()));
        InspectionId third = record(story.officerNorth(), InspectionMother.focusedVisit(story.north()));

        assertThat(reference(second)).isEqualTo("N" + story.mark() + "-2024-10-B");
        assertThat(reference(third)).isEqualTo("N" + story.mark() + "-2024-10-C");
    }

    @Test
    void isRecordedOnlyByThoseWhoWriteForEveryOrganisationInspected() {
        Story story = world.northamptonshire();

        assertThatThrownBy(
                        () -> record(story.officerNorth(), InspectionMother.focusedVisit(story.north(), story.west())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record(story.boardNorth(), InspectionMother.focusedVisit(story.north())))
                .isInstanceOf(NotPermitted.class);
        assertThat(record(story.leadTrust(), InspectionMother.focusedVisit(story.north(), story.west())))
                .isNotNull();
    }

    @Test
    void keepsALetterOnceWordForWord() {
        Story story = world.northamptonshire();
        InspectionId id = record(story.officerNorth(), InspectionMother.focusedVisit(story.north()));
        NewLetter letter = new NewLetter("Dear  \n\n  You \u2014 are\tdoing well.\n", null, null, "letter.txt");

        keep(story.officerNorth(), id, letter);

        assertThat(jdbc.sql("select words from letter where inspection_id = :id")
                        .param("id", id.id())
                        .query(String.class)
                        .single())
                .isEqualTo(letter.words());
        assertThat(jdbc.sql("""
                        select words_sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex')
                        from letter where inspection_id = :id
                        """).param("id", id.id()).query(Boolean.class).single())
                .isTrue();
        assertThatThrownBy(() -> keep(story.officerNorth(), id, letter)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void isSeenInConfidenceOnlyByThoseNamedAndNeverByBoardMembers() {
        Story story = world.northamptonshire();
        InspectionId id = record(
                story.officerNorth(),
                InspectionMother.visit(Confidentiality.UNTIL_PUBLISHED, LocalDate.of(2099, 1, 1), story.north()));

        assertThat(sees(story.officerNorth(), id)).isTrue();
        assertThat(sees(story.leaderNorth(), id)).isFalse();
        assertThat(sees(story.managerTrust(), id)).isFalse();
        world.acting(story.officerNorth(), () -> {
            readers.admit(id, story.managerTrust(), world.viewer(story.officerNorth()));
            return id;
        });
        assertThat(sees(story.managerTrust(), id)).isTrue();
        assertThatThrownBy(() -> readers.admit(id, story.boardNorth(), world.viewer(story.officerNorth())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.admit(id, story.officerWest(), world.viewer(story.officerNorth())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.admit(id, story.leaderNorth(), world.viewer(story.leaderNorth())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endsAReaderAndTakesThemBack() {
        Story story = world.northamptonshire();
        Viewer officer = world.viewer(story.officerNorth());
        InspectionId id = record(
                story.officerNorth(), InspectionMother.visit(Confidentiality.NOT_FOR_PUBLICATION, null, story.north()));

        readers.admit(id, story.leaderNorth(), officer);
        readers.dismiss(id, story.leaderNorth(), officer);
        assertThat(sees(story.leaderNorth(), id)).isFalse();
        readers.admit(id, story.leaderNorth(), officer);

        assertThat(sees(story.leaderNorth(), id)).isTrue();
        assertThat(jdbc.sql("select count(*) from inspection_reader where inspection_id = :id")
                        .param("id", id.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void opensToEverybodyInScopeOnTheDayItIsPublished() {
        Story story = world.northamptonshire();
        InspectionId id = record(
                story.officerNorth(),
                InspectionMother.visit(Confidentiality.UNTIL_PUBLISHED, LocalDate.of(2026, 11, 21), story.north()));

        assertThat(sees(story.boardNorth(), id)).isTrue();
        assertThat(sees(story.officerWest(), id)).isFalse();
    }

    @Test
    void knowsTheFrameworksBeforeAndAfterTheyChanged() {
        assertThat(frameworks.of(InspectionMother.ILACS_2018).areas())
                .extracting(AreaRow::subjects)
                .contains(List.of("CHILDREN_IN_CARE", "CARE_LEAVERS"));
        assertThat(frameworks.of(InspectionMother.ILACS_2023).areas())
                .hasSize(5)
                .filteredOn(AreaRow::overall)
                .hasSize(1);
        assertThat(frameworks.of(InspectionMother.ILACS_2026).areas())
                .hasSize(4)
                .noneMatch(AreaRow::overall);
        assertThat(frameworks.all())
                .filteredOn(row -> row.code().equals("JTAI"))
                .allMatch(row -> row.grades().isEmpty() && row.areas().isEmpty());
    }

    private boolean sees(PersonId person, InspectionId id) {
        try {
            return !scope.organisationsOf(id, world.viewer(person)).isEmpty();
        } catch (NotFound notFound) {
            return false;
        }
    }

    private InspectionId record(PersonId person, NewInspection inspection) {
        return world.acting(person, () -> inspections.record(inspection, world.viewer(person)));
    }

    private void keep(PersonId person, InspectionId id, NewLetter letter) {
        inspections.keepLetter(id, letter, world.viewer(person));
    }

    private String reference(InspectionId id) {
        return jdbc.sql("select reference from inspection where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
    }
}
