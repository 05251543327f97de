package org.followthrough.evidence.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceAsking;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.EvidenceRequest;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class EvidenceLibraryTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    EvidenceAsking asking;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Story story;
    private ActionMother mother;
    private ActionId action;
    private Viewer officer;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        mother = beans.createBean(ActionMother.class);
        action = mother.begun(story, null);
        officer = world.viewer(story.officerNorth());
    }

    @Test
    void saysFirstThatAnActionHasNoEvidence() throws Exception {
        Document page = page("", story.boardNorth());

        assertThat(page.select("#none summary").text()).isEqualTo("1 action has no evidence");
        assertThat(page.select("#none li").text())
                .contains("A1 Housing protocol")
                .contains("Audit of tenancies");
        assertThat(page.select("#no-difference")).isEmpty();
        assertThat(page.text())
                .contains("There is no evidence in this plan yet")
                .doesNotContain("??");
    }

    @Test
    void saysThatEvidenceShowsNoDifferenceUntilOneDoes() throws Exception {
        mother.link(action, Proof.ACTIVITY, story.officerNorth());
        assertThat(page("", story.officerNorth()).select("#no-difference li")).hasSize(1);
        assertThat(page("", story.officerNorth()).select("#none")).isEmpty();

        EvidenceId voice = mother.link(action, Proof.VOICE, story.officerNorth());
        assertThat(page("", story.officerNorth()).select("#no-difference")).isEmpty();

        evidence.remove(voice, "Not theirs", officer);
        assertThat(page("", story.officerNorth()).select("#no-difference li")).hasSize(1);
    }

    @Test
    void saysWhatWasAskedForAndIsNotThereAndWhatIsOutOfDate() throws Exception {
        asking.ask(action, new EvidenceRequest("Voices", "In their words", officer.today(), null, null), officer);
        add("Old audit", Proof.PRACTICE, officer.today());
        add("Good audit", Proof.IMPACT, officer.today().plusDays(12));

        Document page = page("", story.officerNorth());

        assertThat(page.select("#waiting summary").text()).isEqualTo("1 piece was asked for and is not there");
        assertThat(page.select("#waiting li").text())
                .contains("Voices")
                .contains("From Leaving care service manager, asked for today")
                .doesNotContain("late");
        assertThat(page.select("#over li").text()).contains("Old audit").contains("Out of date since");
        assertThat(page.select("#over li")).hasSize(1);
        assertThat(page.select("tbody").text()).contains("Goes out of date in 12 days");
    }

    @Test
    void filtersByKindStateActionAndDate() throws Exception {
        EvidenceId removed = add("Removed one", Proof.VOICE, null);
        evidence.remove(removed, "Twice", officer);
        add("Old audit", Proof.PRACTICE, officer.today());
        add("Voices", Proof.VOICE, null);

        assertThat(titles("")).containsExactly("Voices", "Old audit");
        assertThat(titles("?proof=VOICE")).containsExactly("Voices");
        assertThat(titles("?state=REMOVED")).containsExactly("Removed one");
        assertThat(titles("?until=OVER")).containsExactly("Old audit");
        assertThat(titles("?action=a1&proof=PRACTICE")).containsExactly("Old audit");
        assertThat(titles("?action=A2")).isEmpty();
        assertThat(titles("?theme=" + UUID.randomUUID())).isEmpty();
        assertThat(titles("?proof=NONSENSE&state=%00&action=x&theme=y&until=z&page=-1"))
                .containsExactly("Voices", "Old audit");
    }

    @Test
    void turnsThePageAfterFifty() throws Exception {
        for (int n = 1; n <= EvidenceLibrary.PAGE_SIZE + 1; n++) {
            add("Piece " + n, Proof.IMPACT, null);
        }

        assertThat(titles("")).hasSize(EvidenceLibrary.PAGE_SIZE).startsWith("Piece 51");
        assertThat(titles("?page=2")).containsExactly("Piece 1");
    }

    @Test
    void writesTheSameRowsToAFileSafeForSpreadsheets() throws Exception {
        add("=cmd()", Proof.VOICE, null);
        add("Audit", Proof.PRACTICE, null);

        MockHttpServletResponse answer = open(".csv?proof=VOICE", story.boardNorth());

        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        String file = answer.getContentAsString();
        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .contains("as at")
                .contains("'=cmd()")
                .contains("https://www.example.org/x")
                .doesNotContain("Audit,");
    }

    @Test
    void isNotThereForTheCouncilNextDoor() throws Exception {
        assertThat(open("", story.officerWest()).getStatus()).isEqualTo(404);
        assertThat(open(".csv", story.officerWest()).getStatus()).isEqualTo(404);
    }

    private EvidenceId add(String title, Proof proof, @Nullable LocalDate until) {
        return evidence.add(
                action,
                new NewEvidence(title, "Fewer appeals", proof, LocalDate.of(2025, 11, 1), null, until),
                new Source.Link(URI.create("https://www.example.org/x")),
                officer);
    }

    private List<String> titles(String query) throws Exception {
        return page(query, story.officerNorth()).select("tbody th a").eachText();
    }

    private Document page(String query, PersonId person) throws Exception {
        return Jsoup.parse(open(query, person).getContentAsString());
    }

    private MockHttpServletResponse open(String rest, PersonId person) throws Exception {
        UUID plan = jdbc.sql("select plan_id from action where id = ?")
                .param(action.id())
                .query(UUID.class)
                .single();
        return mvc.perform(get("/plans/" + plan + "/evidence" + rest).with(world.as(person)))
                .andReturn()
                .getResponse();
    }
}
