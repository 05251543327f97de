package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceDecisions;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.Proof;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What replacing and removing evidence says and does once a sign-off relies on it. */
@FollowthroughTest
class EvidenceUndoesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    EvidenceDecisions decisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;
    private ActionId action;
    private EvidenceId piece;

    @BeforeEach
    void signOff() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
        action = mother.begun(story, story.leadTrust());
        piece = mother.file(action, story.officerNorth());
        SignOffRequestId request =
                signOffs.request(action, "Young people wait less", world.viewer(story.officerNorth()));
        signOffs.signOff(action, new NewSignOff(request, "", null, "Small"), world.viewer(story.managerTrust()));
    }

    @Test
    void warnsBeforeReplacingAndWantsAReason() throws Exception {
        assertThat(page(open("/evidence/" + piece + "/versions"))
                        .select(".govuk-warning-text")
                        .text())
                .contains("This undoes the sign-off of");

        MockHttpServletResponse answer = send(replacement());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#reason-error").text()).contains("as that undoes a sign-off");
        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void undoesTheSignOffWhenReplacedForAReason() throws Exception {
        MockHttpServletResponse answer = send(replacement().param("reason", "The figures were last year’s"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(status()).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(jdbc.sql("select reason from sign_off_undoing where evidence_id = ?")
                        .param(piece.id())
                        .query(String.class)
                        .list())
                .containsExactly("The figures were last year’s");
    }

    @Test
    void undoesTheSignOffWhenRemoved() throws Exception {
        assertThat(page(open("/evidence/" + piece + "/removals"))
                        .select(".govuk-warning-text")
                        .text())
                .contains("This undoes the sign-off of");

        send(post("/evidence/" + piece + "/removals").param("reason", "It names a home"));

        assertThat(status()).isEqualTo("AWAITING_SIGN_OFF");
    }

    @Test
    void undoesNothingWhenEvidenceIsAddedOrReplacedThatNobodyReliedOn() {
        Viewer officer = world.viewer(story.officerNorth());
        EvidenceId later = mother.link(action, Proof.VOICE, story.officerNorth());
        evidence.replace(later, ActionMother.upload("newer.pdf", "newer"), officer);
        evidence.remove(later, "Not needed", officer);

        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void replacesNothingASignOffReliesOnWithoutAReasonNorLeavesItStandingOnWhatIsNotAccepted() {
        assertThatThrownBy(() -> evidence.replace(
                        piece, ActionMother.upload("newer.pdf", "newer"), world.viewer(story.officerNorth())))
                .isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> decisions.refuse(piece, "Not enough", world.viewer(story.managerTrust())))
                .isInstanceOf(NotAllowedNow.class);
        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void showsOnItsPageWhatReliedOnIt() throws Exception {
        assertThat(page(open("/evidence/" + piece))
                        .select("section[aria-labelledby=uses] li")
                        .text())
                .contains("Request for sign-off by")
                .contains("signed off")
                .contains("version 1");
    }

    private AbstractMockHttpServletRequestBuilder<?> replacement() {
        return multipart("/evidence/" + piece + "/versions")
                .param("link", "https://www.example.org/newer")
                .param("checked", "true");
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return mvc.perform(form.with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(String address) throws Exception {
        PersonId officer = story.officerNorth();
        return mvc.perform(get(address).with(world.as(officer))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private String status() {
        return jdbc.sql("select status from action where id = ?")
                .param(action.id())
                .query(String.class)
                .single();
    }
}
