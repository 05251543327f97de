package org.followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@FollowthroughTest
class EvidenceLifeTests {

    private static final Source LINK = new Source.Link(URI.create("https://www.example.org/voices"));

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EvidenceDirectory directory;

    @Autowired
    EvidenceDates dates;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    EvidenceAsking asking;

    @Autowired
    EvidenceDecisions decisions;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;
    private ActionId action;
    private Viewer officer;
    private Viewer manager;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
        action = mother.begun(story, story.officerNorth());
        officer = world.viewer(story.officerNorth());
        manager = world.viewer(story.managerTrust());
    }

    @Test
    void keepsWhoAskedHandedOverAndAccepted() {
        EvidenceId piece = asked(null);
        asking.receive(piece, words(), LINK, officer);
        decisions.accept(piece, manager);

        assertThat(jdbc.sql("select step from evidence_step where evidence_id = ? order by id")
                        .param(piece.id())
                        .query(String.class)
                        .list())
                .containsExactly("REQUESTED", "RECEIVED", "ACCEPTED");
        assertThat(jdbc.sql("select taken_by from evidence_step where evidence_id = ? order by id")
                        .param(piece.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(
                        story.managerTrust().id(),
                        story.officerNorth().id(),
                        story.managerTrust().id());
        assertThat(directory.ofAction(action, officer).rows())
                .extracting(EvidenceRow::state)
                .containsExactly(EvidenceState.ACCEPTED);
    }

    @Test
    void countsNothingThatWasOnlyAskedFor() {
        asked(null);

        EvidenceOfAction of = directory.ofAction(action, officer);

        assertThat(of.isEmpty()).isTrue();
        assertThat(of.wanting()).extracting(UncountedRow::needed).containsExactly("Ten young people, in their words");
        assertThat(dates.askedOf(officer)).extracting(each -> each.title()).containsExactly("Voices");
        assertThat(dates.askedOf(manager)).isEmpty();
    }

    @Test
    void asksOnlyThoseWhoKeepThePlan() {
        assertThatThrownBy(() -> asked(story.officerWest())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking.ask(action, request(null), world.viewer(story.boardNorth())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> asking.ask(action, request(null), world.viewer(story.officerWest())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsNobodyDecideOnWhatTheyAddedNorWithoutTheRole() {
        EvidenceId own = mother.link(action, Proof.VOICE, story.managerTrust());
        EvidenceId other = mother.link(action, Proof.VOICE, story.officerNorth());

        assertThatThrownBy(() -> decisions.accept(own, manager)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> decisions.refuse(own, "No", manager)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> decisions.accept(other, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decisions.accept(other, world.viewer(story.leaderWest())))
                .isInstanceOf(NotFound.class);
        decisions.accept(other, world.viewer(story.leaderNorth()));
    }

    @Test
    void letsABetterVersionFollowWhatWasNotAccepted() {
        EvidenceId piece = mother.link(action, Proof.IMPACT, story.officerNorth());
        decisions.refuse(piece, "Only two homes were looked at", manager);
        assertThat(directory.ofAction(action, officer).isEmpty()).isTrue();
        assertThat(directory.ofAction(action, officer).wanting())
                .extracting(UncountedRow::reason)
                .containsExactly("Only two homes were looked at");

        evidence.replace(piece, LINK, officer);

        assertThat(directory.ofAction(action, officer).rows())
                .extracting(EvidenceRow::state, EvidenceRow::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(EvidenceState.RECEIVED, 2));
    }

    @Test
    void keepsWhatWasRemovedInViewWithTheReasonAndItsFileFromAllButDeciders() throws Exception {
        EvidenceId piece = mother.file(action, story.officerNorth());
        UUID version = jdbc.sql("select id from evidence_version where evidence_id = ?")
                .param(piece.id())
                .query(UUID.class)
                .single();
        MockHttpServletResponse answer =
                send(post("/evidence/" + piece + "/removals").param("reason", "It names a home"), story.officerNorth());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/evidence/" + piece + "?done=evidence.removed");

        assertThat(directory.ofAction(action, officer).isEmpty()).isTrue();
        Document page = page(open("/evidence/" + piece, story.officerNorth()));
        assertThat(page.select("#why").text()).contains("Removed").contains("It names a home");
        assertThat(page.select("a[href*=/file]")).isEmpty();
        assertThat(open("/evidence/versions/" + version + "/file", story.officerNorth())
                        .getStatus())
                .isEqualTo(403);
        assertThat(open("/evidence/versions/" + version + "/file", story.managerTrust())
                        .getStatus())
                .isEqualTo(200);
        assertThat(page(open("/actions/" + action, story.officerNorth())).text())
                .contains("1 piece was removed")
                .contains("It names a home");
    }

    @Test
    void bringsNothingBackThatWasRemoved() {
        EvidenceId piece = mother.link(action, Proof.IMPACT, story.officerNorth());
        evidence.remove(piece, "Twice here", officer);

        assertThatThrownBy(() -> evidence.remove(piece, "Again", officer)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> evidence.replace(piece, LINK, officer)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> evidence.reword(piece, 1, words(), officer)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> decisions.accept(piece, manager)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void takesNoVersionBeforeWhatWasAskedForHasArrivedAndNoSecondArrival() {
        EvidenceId piece = asked(null);
        assertThatThrownBy(() -> evidence.replace(piece, LINK, officer)).isInstanceOf(NotAllowedNow.class);

        asking.receive(piece, words(), LINK, officer);

        assertThatThrownBy(() -> asking.receive(piece, words(), LINK, officer)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void wantsAReasonAndKeepsTheWords() throws Exception {
        EvidenceId piece = mother.link(action, Proof.IMPACT, story.officerNorth());

        MockHttpServletResponse decision =
                send(post("/evidence/" + piece + "/decisions").param("decision", "NOT_ACCEPTED"), story.managerTrust());
        MockHttpServletResponse removal =
                send(post("/evidence/" + piece + "/removals").param("reason", " "), story.officerNorth());
        MockHttpServletResponse request = send(
                post("/actions/" + action + "/evidence-requests")
                        .param("title", "Voices of NN16 0AP")
                        .param("neededBy.day", "1")
                        .param("neededBy.month", "1")
                        .param("neededBy.year", "2020"),
                story.officerNorth());

        assertThat(decision.getStatus()).isEqualTo(422);
        assertThat(page(decision).select("#reason-error").text()).contains("Say why you do not accept it");
        assertThat(removal.getStatus()).isEqualTo(422);
        assertThat(page(removal).select("#reason-error").text()).contains("Say why it is removed");
        assertThat(request.getStatus()).isEqualTo(422);
        assertThat(page(request).select(".govuk-error-summary__list").text())
                .contains("Say what is needed")
                .contains("must be today or later")
                .contains("Take out what looks like personal data");
        assertThat(page(request).select("[name='neededBy.year']").val()).isEqualTo("2020");
        assertThat(page(request).text()).doesNotContain("??");
    }

    @Test
    void handsOverWhatWasAskedForOnItsPage() throws Exception {
        EvidenceId piece = asked(story.officerNorth());
        Document form = page(open("/evidence/" + piece + "/receipts", story.officerNorth()));
        assertThat(form.select("input[name=title]").val()).isEqualTo("Voices");
        assertThat(form.text()).contains("Ten young people, in their words").doesNotContain("??");

        MockHttpServletResponse answer = send(
                multipart("/evidence/" + piece + "/receipts")
                        .param("title", "Voices, autumn")
                        .param("shows", "Nine of ten feel heard")
                        .param("proof", "VOICE")
                        .param("datedOn.day", "1")
                        .param("datedOn.month", "11")
                        .param("datedOn.year", "2026")
                        .param("link", "https://www.example.org/voices")
                        .param("checked", "true"),
                story.officerNorth());

        assertThat(answer.getRedirectedUrl()).isEqualTo("/evidence/" + piece + "?done=evidence.received");
        Document page = page(open("/evidence/" + piece, story.managerTrust()));
        assertThat(page.select("h1").text()).isEqualTo("Voices, autumn");
        assertThat(page.select("#why").text()).contains("Received").contains("Officer");
        assertThat(page.text()).contains("Accept or not").doesNotContain("??");
    }

    @Test
    void showsTheirsAndMineWhenTwoEditOnePiece() throws Exception {
        EvidenceId piece = mother.link(action, Proof.IMPACT, story.officerNorth());
        String version = page(open("/evidence/" + piece + "/edit", story.officerNorth()))
                .select("input[name=version]")
                .val();
        assertThat(send(edit(piece, version, "Their title"), story.managerTrust())
                        .getStatus())
                .isEqualTo(302);

        MockHttpServletResponse answer = send(edit(piece, version, "My title"), story.officerNorth());

        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = page(answer);
        assertThat(page.select(".app-conflict").text()).contains("Their title").contains("My title");
        assertThat(page.select("input[name=title]").val()).isEqualTo("My title");
        String newer = page.select("input[name=version]").val();
        assertThat(send(edit(piece, newer, "My title"), story.officerNorth()).getStatus())
                .isEqualTo(302);
    }

    @Test
    void goesOutOfDateByItselfAndIsReadForReminders() {
        NewEvidence words = new NewEvidence(
                "Audit", "Fewer appeals", Proof.PRACTICE, officer.today().minusYears(1), null, officer.today());
        EvidenceId over = evidence.add(action, words, LINK, officer);
        NewEvidence later = new NewEvidence(
                "Later",
                "Fewer appeals",
                Proof.PRACTICE,
                officer.today(),
                null,
                officer.today().plusDays(12));
        evidence.add(action, later, LINK, officer);

        assertThat(dates.goingOutOfDate(0, officer))
                .extracting(each -> each.id())
                .containsExactly(over);
        assertThat(dates.goingOutOfDate(30, manager)).hasSize(2);
        assertThat(dates.goingOutOfDate(30, world.viewer(story.officerWest()))).isEmpty();
        assertThat(jdbc.sql("select state from evidence where id = ?")
                        .param(over.id())
                        .query(String.class)
                        .single())
                .isEqualTo("RECEIVED");
        evidence.remove(over, "There is a newer one", officer);
        assertThat(dates.goingOutOfDate(0, officer)).isEmpty();
    }

    @Test
    void refusesInTheDatabaseWhatTheCodeWouldNeverWrite() {
        EvidenceId piece = asked(null);
        EvidenceId there = mother.link(action, Proof.IMPACT, story.officerNorth());
        String step = """
                insert into evidence_step (id, evidence_id, action_id, plan_id, step, reason, taken_by, taken_at)
                select uuidv7(), id, action_id, plan_id, ?, ?, ?, timestamptz '2026-01-01' from evidence where id = ?
                """;
        for (List<Object> bad : List.<List<Object>>of(
                List.of("REQUESTED", "", story.officerNorth().id(), piece.id()),
                List.of("REQUESTED", "Again", story.officerNorth().id(), piece.id()),
                List.of("ACCEPTED", "No version", story.officerNorth().id(), there.id()))) {
            assertThatThrownBy(() -> jdbc.sql(step).params(bad).update())
                    .as(bad.toString())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("update evidence set state = 'RECEIVED' where id = ?")
                        .param(piece.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update evidence set goes_out_of_date_on = dated_on where id = ?")
                        .param(there.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private AbstractMockHttpServletRequestBuilder<?> edit(EvidenceId piece, String version, String title) {
        return post("/evidence/" + piece + "/edit")
                .param("version", version)
                .param("title", title)
                .param("shows", "Fewer appeals")
                .param("proof", "IMPACT")
                .param("datedOn.day", "1")
                .param("datedOn.month", "11")
                .param("datedOn.year", "2026");
    }

    private EvidenceId asked(@Nullable PersonId of) {
        return asking.ask(action, request(of), manager);
    }

    private static EvidenceRequest request(@Nullable PersonId of) {
        return new EvidenceRequest("Voices", "Ten young people, in their words", LocalDate.of(2027, 1, 15), of, null);
    }

    private static NewEvidence words() {
        return new NewEvidence("Voices", "Nine of ten feel heard", Proof.VOICE, LocalDate.of(2026, 11, 1));
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form, PersonId person)
            throws Exception {
        return mvc.perform(form.with(world.as(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return mvc.perform(get(address).with(world.as(person))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }
}
