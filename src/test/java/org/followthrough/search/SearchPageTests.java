package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewLetter;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** What is found, by whom, and what nobody finds who may not see it. */
@FollowthroughTest
class SearchPageTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Story story;
    private String letter;
    private InspectionId inspection;
    private RecommendationId buses;
    private PlanId plan;

    /** Words that no other test has: the mark stands in each text. */
    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        letter = "Young people wait for accommodation " + story.mark() + ". The hub is far away.";
        inspection = inspection(Confidentiality.OPEN);
        buses = new RecommendationId(jdbc.sql("select id from recommendation where inspection_id = :id")
                .param("id", inspection.id())
                .query(UUID.class)
                .single());
        plan = plan(story.officerNorth(), inspection, story.north());
    }

    @Test
    void findsEveryKindOfThingByItsWords() throws Exception {
        ActionId action = action(plan, "Passes for the bus " + story.mark(), null, story.officerNorth());
        update(action, "Thirty buses were asked " + story.mark());

        Document page = search(story.mark(), story.officerNorth());

        assertThat(page.select(".app-hits__place").eachText().stream()
                        .map(place -> place.replaceFirst(",.*", ""))
                        .toList())
                .containsExactlyInAnyOrder("Action", "Update", "Finding", "Recommendation", "Plan");
        assertThat(page.select(".app-kinds a").eachText())
                .containsExactly("Actions (1)", "Recommendations (1)", "Findings (1)", "Updates (1)", "Plans (1)");
        assertThat(page.select(".app-hits a").eachAttr("href"))
                .contains(
                        "/actions/" + action,
                        "/recommendations/" + buses,
                        "/plans/" + plan,
                        "/inspections/" + inspection + "/letter#finding-1");
        assertThat(page.select("#search-words").val()).isEqualTo(story.mark());
        assertThat(page.select(".app-hits mark").eachText()).contains(story.mark());
        assertThat(page.title()).startsWith("Search: " + story.mark());
        Document updates = search(story.mark() + "&kind=update", story.officerNorth());
        assertThat(updates.select(".app-hits li")).hasSize(1);
        assertThat(updates.select(".app-kinds a").eachText()).containsExactly("Everything");
    }

    @Test
    void findsWordsInOtherFormsByTheirBeginningAndTogether() throws Exception {
        action(plan, "Moving nearer to families " + story.mark(), null, story.officerNorth());
        String mine = story.mark() + " ";

        assertThat(titles(mine + "moved")).as("another form").hasSize(1);
        assertThat(titles(mine + "accommoda"))
                .as("the beginning of the last word")
                .hasSize(1);
        assertThat(search(mine + "accommoda", story.officerNorth())
                        .select("mark")
                        .eachText())
                .contains("accommodation");
        assertThat(titles("accommoda " + story.mark()))
                .as("the beginning of another word")
                .isEmpty();
        assertThat(titles(mine + "\"nearer to families\"")).hasSize(1);
        assertThat(titles(mine + "\"families nearer\"")).isEmpty();
        assertThat(titles(mine + "-moving")).doesNotContain("A1 Moving nearer to families " + story.mark());
        assertThat(titles(mine + "families or accommodation")).hasSize(2);
    }

    @Test
    void findsWhatIsCalledSoFirst() throws Exception {
        action(plan, "Agree A2 sheets " + story.mark(), null, story.officerNorth());
        action(plan, "Open a hub", null, story.officerNorth());
        String reference = "N" + story.mark() + "-2024-10";

        assertThat(titles("a2")).startsWith("A2 Open a hub");
        assertThat(titles(reference.toLowerCase(Locale.ROOT) + "-r1")).containsExactly(reference + "-R1");
        assertThat(search(reference, story.officerNorth()).select(".app-hits a").eachAttr("href"))
                .startsWith("/inspections/" + inspection)
                .contains("/recommendations/" + buses);
        assertThat(titles("a2", story.officerWest())).isEmpty();
        assertThat(titles(reference, story.officerWest())).isEmpty();
    }

    @Test
    void findsNothingOfTheCouncilNextDoor() throws Exception {
        ActionId action = action(plan, "Bus " + story.mark(), null, story.officerNorth());
        update(action, "Asked " + story.mark());
        leaderSays("Said " + story.mark());

        assertThat(titles(story.mark(), story.officerNorth())).hasSize(6);
        assertThat(titles(story.mark(), story.managerTrust())).hasSize(6);
        Document west = search(story.mark(), story.officerWest());
        assertThat(west.select(".app-hits, .app-kinds a")).isEmpty();
        assertThat(west.select(".app-empty").text()).startsWith("Nothing that you may see has these words");
        assertThat(titles(story.mark(), world.person("Elsewhere " + story.mark(), Role.MANAGER, story.west())))
                .isEmpty();
    }

    @Test
    void findsWhatIsForOneCouncilForThatOneAndItsTrust() throws Exception {
        PlanId joint = plan(story.leadTrust(), inspection, story.north(), story.west());
        ActionId shared = action(joint, "Shared " + story.mark(), null, story.leadTrust());
        ActionId own = action(joint, "Own " + story.mark(), story.north(), story.leadTrust());
        update(own, "Own update " + story.mark());
        update(shared, "Shared update " + story.mark());

        assertThat(titles(story.mark(), story.officerWest()))
                .containsExactlyInAnyOrder(
                        "A1 Shared " + story.mark(), "A1 Shared " + story.mark(), "Plan " + story.mark());
        assertThat(titles(story.mark() + "&kind=action", story.officerNorth())).hasSize(2);
        jdbc.sql("update action set audience_id = :north where id = :id")
                .param("north", story.north().id())
                .param("id", shared.id())
                .update();
        assertThat(titles(story.mark() + "&kind=update", story.officerWest()))
                .as("an update for all of an action that is no longer for all")
                .isEmpty();
    }

    @Test
    void findsNothingOfAConfidentialInspectionForThoseWhoAreNotNamedOnIt() throws Exception {
        jdbc.sql("update inspection set confidentiality = 'NOT_FOR_PUBLICATION', title = :title where id = :id")
                .param("title", "Hushed " + story.mark())
                .param("id", inspection.id())
                .update();
        jdbc.sql("insert into inspection_reader (id, inspection_id, person_id) values (uuidv7(), :id, :person)")
                .param("id", inspection.id())
                .param("person", story.officerNorth().id())
                .update();
        leaderSays("Said " + story.mark());

        assertThat(titles(story.mark(), story.officerNorth())).as("named on it").hasSize(5);
        for (PersonId person : List.of(story.boardNorth(), story.managerTrust(), story.leaderNorth())) {
            assertThat(titles(story.mark(), person)).containsExactly("Plan " + story.mark());
            assertThat(titles("N" + story.mark() + "-2024-10", person)).isEmpty();
        }
    }

    @Test
    void showsWhateverWasWrittenAsWords() throws Exception {
        action(
                plan,
                "<script>alert(1)</script> \uE000bold\uE001 <b>" + story.mark() + "</b>",
                null,
                story.officerNorth());

        Document page = search(story.mark() + "&kind=action", story.officerNorth());

        assertThat(page.select(".app-hits script, .app-hits b")).isEmpty();
        assertThat(page.select(".app-hits h2").text())
                .isEqualTo("A1 <script>alert(1)</script> bold <b>" + story.mark() + "</b>");
        // A mark such as 1E8CC9 is a number and a word to the database: two marks that touch.
        assertThat(String.join("", page.select(".app-hits h2 mark").eachText())).isEqualTo(story.mark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "the",
                "'; drop table action; --",
                "\"",
                "\"open",
                "!!! & | <-> :*",
                "a:* | b",
                "-",
                "\\",
                "%",
                "or",
                "A0",
                "A99999999999",
                "ZZ-0000-00-R1",
                "<b>x</b>",
                "\uD83D\uDE00",
                "'quoted'"
            })
    void answersWhateverIsTyped(String typed) throws Exception {
        Document page = search(typed, story.officerWest());

        assertThat(page.select("h1").text()).isEqualTo("Search");
        assertThat(page.select("main script, main b")).isEmpty();
    }

    @Test
    void cutsWhatIsTooLongAndIgnoresPagesAndKindsThatAreNone() throws Exception {
        Document page = search("bus ".repeat(2_000), story.officerWest());
        assertThat(page.select("#search-words").val()).hasSizeLessThanOrEqualTo(200);

        action(plan, "Bus " + story.mark(), null, story.officerNorth());
        assertThat(titles(story.mark() + "&kind=secrets&page=minus", story.officerNorth()))
                .hasSize(4);
        assertThat(titles(story.mark() + "&page=77", story.officerNorth())).isEmpty();
    }

    @Test
    void ranksAThousandAtMostAndSaysThatThereAreMore() throws Exception {
        jdbc.sql("""
                        insert into action (id, version, plan_id, number, title, outcome, lead_title, original_due_on, due_on, status,
                                            written_by, written_at)
                        select uuidv7(), 0, :plan, n, 'Work ' || n || ' ' || :mark, 'Homes', 'Lead', date '2027-01-01', date '2027-01-01',
                               'NOT_STARTED', :by, timestamptz '2026-01-01'
                        from generate_series(1, 1200) n
                        """)
                .param("plan", plan.id())
                .param("mark", story.mark())
                .param("by", story.officerNorth().id())
                .update();

        Document page = search(story.mark(), story.officerNorth());
        assertThat(page.text()).contains("More than 1,000 found", "Showing 1 to 20 of 1,000");
        assertThat(page.select(".app-hits__hit")).hasSize(20);
        assertThat(search(story.mark() + "&page=50", story.officerNorth()).select(".app-hits__hit"))
                .hasSize(20);
    }

    @Test
    void keepsNoSecondCopyOfWordsInTheRowVersions() {
        ActionId action = action(plan, "Bus " + story.mark(), null, story.officerNorth());

        assertThat(jdbc.sql("select count(*) from row_version where row_id = :id and row_data ? 'found_by'"
                                .replace("?", "??"))
                        .param("id", action.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private InspectionId inspection(Confidentiality confidentiality) {
        return by(story.officerNorth(), viewer -> {
            InspectionId id = beans.getBean(InspectionManagement.class)
                    .record(InspectionMother.visit(confidentiality, null, story.north()), viewer);
            beans.getBean(InspectionManagement.class).keepLetter(id, new NewLetter(letter, null, null, null), viewer);
            int end = letter.indexOf('.') + 1;
            beans.getBean(FindingManagement.class)
                    .accept(
                            id,
                            List.of(new NewFinding(
                                    "Section", null, letter.substring(0, end), 0, end, FindingType.NEEDS_IMPROVEMENT)),
                            List.of(NewRecommendation.typed(
                                    RecommendationKind.AREA_FOR_IMPROVEMENT, "Travel for all " + story.mark())),
                            viewer);
            return id;
        });
    }

    private PlanId plan(PersonId by, InspectionId of, OrganisationId... organisations) {
        return by(
                by,
                viewer -> beans.getBean(PlanManagement.class)
                        .make(
                                new NewPlan(
                                        "Plan " + story.mark(),
                                        null,
                                        null,
                                        42,
                                        List.of(organisations),
                                        List.of(of),
                                        List.of()),
                                viewer));
    }

    private ActionId action(PlanId of, String title, @Nullable OrganisationId audience, PersonId by) {
        return by(
                by,
                viewer -> beans.getBean(ActionManagement.class)
                        .plan(
                                of,
                                new NewAction(
                                        title,
                                        null,
                                        null,
                                        null,
                                        "Leaving care service manager",
                                        null,
                                        null,
                                        null,
                                        DUE,
                                        List.of(buses),
                                        audience,
                                        null),
                                viewer));
    }

    private void update(ActionId action, String words) {
        by(story.leadTrust(), viewer -> {
            beans.getBean(ActionManagement.class)
                    .recordUpdate(
                            action,
                            new NewUpdate(LeadRating.ON_TRACK, words, null, null, null, null, viewer.today()),
                            viewer);
            return action;
        });
    }

    private void leaderSays(String words) {
        jdbc.sql("""
                        insert into recommendation_update (id, recommendation_id, words, written_by, written_on, written_at)
                        values (uuidv7(), :recommendation, :words, :by, date '2026-11-20', timestamptz '2026-11-20')
                        """)
                .param("recommendation", buses.id())
                .param("words", words)
                .param("by", story.leaderNorth().id())
                .update();
    }

    private <T> T by(PersonId person, Function<Viewer, T> work) {
        return world.acting(person, () -> work.apply(world.viewer(person)));
    }

    private List<String> titles(String words) throws Exception {
        return titles(words, story.officerNorth());
    }

    private List<String> titles(String words, PersonId person) throws Exception {
        return search(words, person).select(".app-hits h2").eachText();
    }

    /** What is after an ampersand narrows the search. */
    private Document search(String words, PersonId person) throws Exception {
        int more = words.replaceFirst("&(kind|page)=.*", "").length();
        var request = get("/search").param("q", words.substring(0, more)).with(world.as(person));
        UriComponentsBuilder.newInstance()
                .query(words.substring(more))
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.param(name, values.get(0)));
        String html = mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }
}
