package org.followthrough.findings.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.followthrough.findings.links.LinkedLetters.HOMES;
import static org.followthrough.findings.links.LinkedLetters.HUBS;
import static org.followthrough.findings.links.LinkedLetters.PROTOCOL;
import static org.followthrough.findings.links.LinkedLetters.PROUD;
import static org.followthrough.findings.links.LinkedLetters.TWO_HUBS;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.people.NewMembership;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class RecommendationLinksTests {

    @Autowired
    World world;

    @Autowired
    RecommendationLinks links;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private LinkedLetters letters;
    private Story story;
    private InspectionId north2022;
    private InspectionId north2026;
    private InspectionId west2022;

    @BeforeEach
    void inspectBothCouncils() {
        letters = new LinkedLetters(beans);
        story = world.northamptonshire();
        north2022 = letters.inspect(story.north(), 2022, story.officerNorth(), List.of(PROUD), List.of(HUBS, HOMES));
        west2022 = letters.inspect(story.west(), 2022, story.officerWest(), List.of(PROUD), List.of(HUBS));
        north2026 = letters.inspect(
                story.north(), 2026, story.officerNorth(), List.of(TWO_HUBS, PROTOCOL, PROUD), List.of(HUBS));
    }

    @Test
    void offerThePassagesOfALaterVisitAsCommentsTheMostAlikeFirst() {
        List<OfferedLink> offers = offers(north2026, story.officerNorth());

        assertThat(offers)
                .extracting(OfferedLink::likeness)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(offers)
                .filteredOn(offer -> offer.kind() == LinkKind.COMMENT)
                .extracting(offer -> offer.from().words() + " -> " + offer.to().words())
                .contains(TWO_HUBS + " -> " + HUBS, PROTOCOL + " -> " + HOMES)
                .noneMatch(pair -> pair.contains(PROUD));
        assertThat(offers)
                .filteredOn(offer -> offer.from().words().equals(PROTOCOL)
                        && offer.to().words().equals(HOMES))
                .singleElement()
                .satisfies(offer -> assertThat(offer.shared()).containsExactlyInAnyOrder("tenancies", "care leavers"));
    }

    @Test
    void offerAnItemThatWasSaidBefore() {
        assertThat(offers(north2026, story.officerNorth()))
                .filteredOn(offer -> offer.kind() == LinkKind.SAID_BEFORE && offer.likeness() == 1)
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.from().words()).isEqualTo(HUBS);
                    assertThat(offer.to().inspection()).isEqualTo("Visit of 2022");
                });
        assertThat(offers(north2022, story.officerNorth()))
                .as("nothing was held before")
                .isEmpty();
    }

    @Test
    void offerTheSameWordsOnlyToThoseWhoKeepBothCouncils() {
        assertThat(offers(north2022, story.managerTrust())).singleElement().satisfies(offer -> {
            assertThat(offer.kind()).isEqualTo(LinkKind.SAME_WORDS);
            assertThat(offer.likeness()).isEqualTo(1);
            assertThat(offer.to().id()).isEqualTo(letters.item(west2022, HUBS));
        });
        assertThat(offers(west2022, story.officerWest())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers(north2022, story.officerWest()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        sameWords(letters.item(north2022, HUBS), letters.item(west2022, HUBS), story.officerNorth()));
    }

    @Test
    void offerNothingOfACouncilThatIsOnlyRead() {
        PersonId reader = world.person("Reads west " + story.mark(), Role.OFFICER, story.north());
        beans.getBean(PeopleManagement.class)
                .join(NewMembership.of(reader, story.west(), Role.BOARD_MEMBER, World.LONG_AGO));

        assertThat(offers(north2022, reader)).isEmpty();
    }

    @Test
    void areTakenOnceAndRememberHowAlikeTheyWere() {
        FindingId finding = letters.finding(north2026, TWO_HUBS);
        RecommendationId item = letters.item(north2022, HUBS);
        double likeness =
                comment(offers(north2026, story.officerNorth()), finding).likeness();
        long recommendations = count("recommendation");

        take(Link.comment(finding, item), story.officerNorth());
        take(Link.comment(finding, item), story.leaderNorth());

        assertThat(jdbc.sql("select likeness, taken_by from recommendation_comment where finding_id = :finding")
                        .param("finding", finding.id())
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("taken_by", story.officerNorth().id())
                        .extractingByKey("likeness")
                        .hasToString(String.format("%.2f", likeness)));
        assertThat(comment(offers(north2026, story.officerNorth()), finding).taken())
                .isTrue();
        assertThat(count("recommendation")).as("a comment makes no new one").isEqualTo(recommendations);
    }

    @Test
    void areNotOfferedAgainOnceDeclinedUntilThatIsUndone() {
        FindingId finding = letters.finding(north2026, TWO_HUBS);
        Link link = Link.comment(finding, letters.item(north2022, HUBS));

        decline(link, story.officerNorth());
        assertThat(comment(offers(north2026, story.officerNorth()), finding).standing())
                .isEqualTo(LinkStanding.DECLINED);

        undo(link, story.leaderNorth());
        assertThat(comment(offers(north2026, story.officerNorth()), finding).open())
                .isTrue();

        take(link, story.officerNorth());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> decline(link, story.officerNorth()));
        undo(link, story.officerNorth());
        assertThat(comment(offers(north2026, story.officerNorth()), finding).open())
                .isTrue();
        assertThat(jdbc.sql("select operation from row_version where row_data ->> 'finding_id' = :finding order by id")
                        .param("finding", finding.toString())
                        .query(String.class)
                        .list())
                .as("nothing is lost")
                .containsExactly("INSERT", "DELETE", "INSERT", "DELETE");
    }

    @Test
    void areNoLongerDeclinedWhenTheyAreTaken() {
        Link link = Link.comment(letters.finding(north2026, TWO_HUBS), letters.item(north2022, HUBS));

        decline(link, story.officerNorth());
        take(link, story.officerNorth());
        undo(link, story.officerNorth());

        assertThat(comment(offers(north2026, story.officerNorth()), letters.finding(north2026, TWO_HUBS))
                        .open())
                .isTrue();
    }

    @Test
    void areOneLinkFromEitherCouncil() {
        RecommendationId north = letters.item(north2022, HUBS);
        RecommendationId west = letters.item(west2022, HUBS);

        sameWords(north, west, story.managerTrust());
        sameWords(west, north, story.managerTrust());
        assertThat(jdbc.sql("select count(*) from same_words where :north in (one_id, other_id)")
                        .param("north", north.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        undo(Link.sameWords(west, north), story.managerTrust());
        decline(Link.sameWords(west, north), story.managerTrust());
        assertThat(offers(north2022, story.managerTrust()))
                .extracting(OfferedLink::standing)
                .containsExactly(LinkStanding.DECLINED);
    }

    @Test
    void areTakenTogetherFromALikenessOn() {
        List<OfferedLink> open = offers(north2026, story.officerNorth());
        long alike = open.stream().filter(offer -> offer.likeness() >= 0.9).count();
        assertThat(alike).isPositive().isLessThan(open.size());

        int taken = world.acting(
                story.officerNorth(), () -> links.takeAll(north2026, 0.9, world.viewer(story.officerNorth())));

        assertThat(taken).isEqualTo((int) alike);
        assertThat(offers(north2026, story.officerNorth()))
                .allMatch(offer -> offer.taken() == (offer.likeness() >= 0.9));
        int declined = world.acting(
                story.officerNorth(), () -> links.declineRest(north2026, world.viewer(story.officerNorth())));
        assertThat(declined).isEqualTo(open.size() - taken);
        assertThat(offers(north2026, story.officerNorth())).noneMatch(OfferedLink::open);
    }

    @Test
    void areNotReplacedByLessAlikeOnesOnceDecided() {
        List<String> sentences = IntStream.rangeClosed(1, LinkKind.COMMENT.offeredEach() + 3)
                .mapToObj(number -> "Hub number " + number + " welcomes care leavers.")
                .toList();
        InspectionId busy = letters.inspect(story.north(), 2025, story.officerNorth(), sentences, List.of());
        assertThat(offers(busy, story.officerNorth()))
                .filteredOn(offer -> offer.to().words().equals(HUBS))
                .hasSize(LinkKind.COMMENT.offeredEach());

        world.acting(story.officerNorth(), () -> links.declineRest(busy, world.viewer(story.officerNorth())));

        assertThat(offers(busy, story.officerNorth())).noneMatch(OfferedLink::open);
    }

    @Test
    void mayBeMadeByHandHoweverLittleTheWordsAreAlike() {
        FindingId finding = letters.finding(north2026, PROUD);
        RecommendationId item = letters.item(north2022, HOMES);
        assertThat(offers(north2026, story.officerNorth()))
                .noneMatch(offer -> offer.from().id().equals(finding.id()));

        world.acting(story.officerNorth(), () -> {
            links.comment(finding, item, world.viewer(story.officerNorth()));
            return item;
        });

        assertThat(comment(offers(north2026, story.officerNorth()), finding))
                .matches(OfferedLink::taken)
                .returns(0.0, OfferedLink::likeness);
    }

    @Test
    void leadOnlyFromLaterToEarlier() {
        RecommendationId later = letters.item(north2026, HUBS);
        RecommendationId earlier = letters.item(north2022, HUBS);

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> take(Link.saidBefore(earlier, later), story.officerNorth()));
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> take(Link.comment(letters.finding(north2022, PROUD), later), story.officerNorth()));
        assertThatExceptionOfType(NotFound.class)
                .as("no link to itself")
                .isThrownBy(() -> take(Link.saidBefore(later, later), story.officerNorth()));
        assertThatExceptionOfType(NotFound.class)
                .as("the same words are another council's")
                .isThrownBy(() -> take(Link.sameWords(later, earlier), story.managerTrust()));
    }

    @Test
    void areForThoseWhoMayWriteTheInspection() {
        Link link = Link.comment(letters.finding(north2026, TWO_HUBS), letters.item(north2022, HUBS));

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> take(link, story.boardNorth()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> decline(link, story.administrator()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> undo(link, story.boardNorth()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(link, story.officerWest()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> take(
                        Link.comment(new FindingId(Ids.next()), letters.item(north2022, HUBS)), story.officerNorth()));
    }

    @Test
    void leadToWhatWasSaidOfPredecessorsAndOfTheTrust() {
        OrganisationId county =
                world.organisation(OrganisationKind.LOCAL_AUTHORITY, "County " + story.mark(), "C" + story.mark());
        jdbc.sql("insert into predecessor (id, organisation_id, predecessor_id) values (:id, :north, :county)")
                .param("id", Ids.next())
                .param("north", story.north().id())
                .param("county", county.id())
                .update();
        PersonId clerk = world.person("Clerk " + story.mark(), Role.OFFICER, county);
        letters.inspect(county, 2018, clerk, List.of(PROUD), List.of(HUBS));
        letters.inspect(story.trust(), 2023, story.leadTrust(), List.of(PROUD), List.of(HUBS));

        assertThat(saidBefore(story.officerNorth())).containsExactlyInAnyOrder("Visit of 2022", "Visit of 2018");
        assertThat(saidBefore(story.managerTrust()))
                .containsExactlyInAnyOrder("Visit of 2022", "Visit of 2018", "Visit of 2023");
    }

    @Test
    void neverShowAConfidentialInspectionToThoseNotNamedOnIt() {
        InspectionId hidden = letters.inspect(
                story.north(),
                2024,
                Confidentiality.NOT_FOR_PUBLICATION,
                story.officerNorth(),
                List.of(TWO_HUBS),
                List.of(HOMES));
        Link link = Link.comment(letters.finding(north2026, PROTOCOL), letters.item(hidden, HOMES));

        assertThat(offers(north2026, story.officerNorth()))
                .anyMatch(offer -> offer.link().equals(link));
        assertThat(offers(north2026, story.leaderNorth()))
                .noneMatch(offer -> offer.to().id().equals(link.to()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(link, story.leaderNorth()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> offers(hidden, story.leaderNorth()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into said_before values (:id, :one, :one, 0.5, :by, timestamptz '2026-01-01')",
                "insert into same_words values (:id, greatest(:one, :other), least(:one, :other), 0.5, :by, timestamptz '2026-01-01')",
                "insert into same_words values (:id, least(:one, :other), greatest(:one, :other), 1.01, :by, timestamptz '2026-01-01')",
                """
                insert into declined_link values (:id, (select inspection_id from recommendation where id = :one), 'COMMENT',
                    null, :one, :other, 0.5, :by, timestamptz '2026-01-01')
                """,
                """
                insert into declined_link values (:id, (select inspection_id from recommendation where id = :one), 'SAID_BEFORE',
                    null, :one, :one, 0.5, :by, timestamptz '2026-01-01')
                """
            })
    void areKeptSoundByTheDatabase(String wrong) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(wrong)
                        .param("id", Ids.next())
                        .param("one", letters.item(north2022, HUBS).id())
                        .param("other", letters.item(north2026, HUBS).id())
                        .param("by", story.officerNorth().id())
                        .update());
    }

    @Test
    void areNotSaidBeforeBothWays() {
        UUID later = letters.item(north2026, HUBS).id();
        UUID earlier = letters.item(north2022, HUBS).id();
        String sql = "insert into said_before values (:id, :one, :other, 0.5, :by, timestamptz '2026-01-01')";
        jdbc.sql(sql)
                .param("id", Ids.next())
                .param("one", later)
                .param("other", earlier)
                .param("by", story.officerNorth().id())
                .update();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql)
                        .param("id", Ids.next())
                        .param("one", earlier)
                        .param("other", later)
                        .param("by", story.officerNorth().id())
                        .update());
    }

    private List<String> saidBefore(PersonId person) {
        return offers(north2026, person).stream()
                .filter(offer -> offer.kind() == LinkKind.SAID_BEFORE && offer.likeness() == 1)
                .map(offer -> offer.to().inspection())
                .toList();
    }

    private static OfferedLink comment(List<OfferedLink> offers, FindingId finding) {
        return offers.stream()
                .filter(offer -> offer.from().id().equals(finding.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<OfferedLink> offers(InspectionId inspection, PersonId person) {
        return links.offers(inspection, world.viewer(person));
    }

    private void take(Link link, PersonId person) {
        world.acting(person, () -> {
            links.take(link, world.viewer(person));
            return link;
        });
    }

    private void sameWords(RecommendationId one, RecommendationId other, PersonId person) {
        world.acting(person, () -> {
            links.sameWords(one, other, world.viewer(person));
            return one;
        });
    }

    private void decline(Link link, PersonId person) {
        world.acting(person, () -> {
            links.decline(link, world.viewer(person));
            return link;
        });
    }

    private void undo(Link link, PersonId person) {
        world.acting(person, () -> {
            links.undo(link, world.viewer(person));
            return link;
        });
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where inspection_id = :inspection")
                .param("inspection", north2022.id())
                .query(Long.class)
                .single();
    }
}
