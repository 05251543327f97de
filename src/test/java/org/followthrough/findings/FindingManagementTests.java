package org.followthrough.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewLetter;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class FindingManagementTests {

    @Autowired
    World world;

    @Autowired
    InspectionManagement inspections;

    @Autowired
    FindingManagement findings;

    @Autowired
    RecommendationManagement recommendations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storesEverySentenceAsThePartOfTheStoredLetterAtItsSpan() {
        Story story = world.northamptonshire();
        InspectionId id = accepted(story);

        assertThat(jdbc.sql("""
                        select substring(l.words from f.span_start + 1 for f.span_end - f.span_start) = f.words
                        from finding f join letter l on l.inspection_id = f.inspection_id
                        where f.inspection_id = :id
                        """).param("id", id.id()).query(Boolean.class).list())
                .hasSize(5)
                .containsOnly(true);
        assertThat(jdbc.sql("""
                        select substring(l.words from r.span_start + 1 for r.span_end - r.span_start) = r.words
                        from recommendation r join letter l on l.inspection_id = r.inspection_id
                        where r.inspection_id = :id
                        """).param("id", id.id()).query(Boolean.class).list())
                .hasSize(3)
                .containsOnly(true);
    }

    @Test
    void refusesASentenceThatIsNotInTheLetterAndKeepsNothing() {
        Story story = world.northamptonshire();
        InspectionId id = letterKept(story);
        Viewer officer = world.viewer(story.officerNorth());
        NewFinding good = Specimen.findings().get(0);
        NewFinding changed = new NewFinding(
                good.section(), null, good.words().replace("listen", "LISTEN"), good.start(), good.end(), good.type());

        assertThatThrownBy(() -> findings.accept(id, List.of(good, changed), List.of(), officer))
                .isInstanceOf(IllegalArgumentException.class);
        NewRecommendation moved = new NewRecommendation(
                RecommendationKind.RECOMMENDATION, "Homes for young people.", 0, 23, null, null, List.of());
        assertThatThrownBy(() -> findings.accept(id, List.of(good), List.of(moved), officer))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(count("select count(*) from finding where inspection_id = :id", id))
                .isZero();
    }

    @Test
    void countsTheInspectorsItemsApartFromOurReading() {
        Story story = world.northamptonshire();
        InspectionId id = accepted(story);
        String reference = "N" + story.mark() + "-2024-10";

        assertThat(jdbc.sql("select reference from recommendation where inspection_id = :id order by position")
                        .param("id", id.id())
                        .query(String.class)
                        .list())
                .containsExactly(reference + "-R1", reference + "-T1", reference + "-R2");
        assertThat(jdbc.sql("""
                        select r.reference from recommendation_finding rf
                        join recommendation r on r.id = rf.recommendation_id
                        join finding f on f.id = rf.finding_id
                        where f.inspection_id = :id and f.position = 5 order by r.position
                        """).param("id", id.id()).query(String.class).list())
                .containsExactly(reference + "-T1", reference + "-R2");
    }

    @Test
    void acceptsOnceForGoodAndOnlyFromThoseWhoMay() {
        Story story = world.northamptonshire();
        InspectionId id = letterKept(story);

        assertThatThrownBy(() -> accept(id, world.viewer(story.officerWest()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accept(id, world.viewer(story.boardNorth()))).isInstanceOf(NotPermitted.class);
        accept(id, world.viewer(story.managerTrust()));
        assertThatThrownBy(() -> accept(id, world.viewer(story.officerNorth()))).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void takesUpdatesFromLeadersOnly() {
        Story story = world.northamptonshire();
        RecommendationId first = first(accepted(story));
        NewRecommendationUpdate update =
                new NewRecommendationUpdate("More homes.", LeaderRating.GREEN, "Ten were let in May");

        assertThatThrownBy(() -> recommendations.update(first, update, world.viewer(story.officerNorth())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> recommendations.update(first, update, world.viewer(story.leaderWest())))
                .isInstanceOf(NotFound.class);
        recommendations.update(first, update, world.viewer(story.leaderNorth()));

        assertThat(jdbc.sql("select rating || ': ' || words from recommendation_update where recommendation_id = :id")
                        .param("id", first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("GREEN: More homes.");
    }

    @Test
    void changesTheOutcomeWantedButNotOverSomebodyElse() {
        Story story = world.northamptonshire();
        RecommendationId first = first(accepted(story));
        Viewer officer = world.viewer(story.officerNorth());

        recommendations.wantOutcome(first, "  Everybody has a home. ", 0, officer);

        assertThatThrownBy(() -> recommendations.wantOutcome(first, "Nobody waits.", 0, officer))
                .isInstanceOf(StaleVersion.class);
        assertThat(jdbc.sql("select outcome_wanted from recommendation where id = :id")
                        .param("id", first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Everybody has a home.");
    }

    private InspectionId letterKept(Story story) {
        Viewer officer = world.viewer(story.officerNorth());
        InspectionId id = inspections.record(InspectionMother.focusedVisit(story.north()), officer);
        inspections.keepLetter(id, new NewLetter(Specimen.LETTER, null, null, null), officer);
        return id;
    }

    private InspectionId accepted(Story story) {
        InspectionId id = letterKept(story);
        accept(id, world.viewer(story.officerNorth()));
        return id;
    }

    private void accept(InspectionId id, Viewer viewer) {
        findings.accept(id, Specimen.findings(), Specimen.recommendations(), viewer);
    }

    private RecommendationId first(InspectionId id) {
        return new RecommendationId(jdbc.sql("select id from recommendation where inspection_id = :id and position = 1")
                .param("id", id.id())
                .query(UUID.class)
                .single());
    }

    private int count(String sql, InspectionId id) {
        return jdbc.sql(sql).param("id", id.id()).query(Integer.class).single();
    }
}
