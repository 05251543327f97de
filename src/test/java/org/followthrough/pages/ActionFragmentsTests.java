package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.AssuranceDirectory;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceDirectory;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

@FollowthroughTest
class ActionFragmentsTests {

    @Autowired
    World world;

    @Autowired
    ITemplateEngine templates;

    @Autowired
    EvidenceDirectory evidence;

    @Autowired
    AssuranceDirectory assurance;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Story story;
    private ActionMother mother;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        mother = beans.createBean(ActionMother.class);
        action = mother.begun(story, null);
    }

    @Test
    void offerTheFirstStepWhereThereIsNothingYet() {
        Document page = shown(story.officerNorth());

        assertThat(page.text()).contains("Nothing shows yet", "Nobody has asked for sign-off yet.");
        assertThat(page.select("a").eachAttr("href"))
                .startsWith("/actions/" + action + "/evidence", "/actions/" + action + "/evidence-requests")
                .last()
                .asString()
                .matches("/plans/[^/]+/evidence");
        assertThat(shown(story.boardNorth()).select("a")).hasSize(1);
    }

    @Test
    void offerEachWhatIsTheirsToDoWhileARequestWaits() {
        mother.file(action, story.officerNorth());
        SignOffRequestId request = signOffs.request(action, "They wait less", world.viewer(story.officerNorth()));

        assertThat(shown(story.officerNorth()).select("#assurance a").eachAttr("href"))
                .contains("/actions/" + action + "/sign-off-requests/" + request + "/withdrawal")
                .doesNotContain("/reviews/" + request);
        assertThat(shown(story.managerTrust()).select("#assurance a").eachAttr("href"))
                .contains("/reviews/" + request);
        assertThat(shown(story.leaderNorth()).select("#why-not").text()).contains("a leader does not have to");
    }

    @Test
    void tellTheWayToSignOffNewestFirst() {
        mother.file(action, story.officerNorth());
        SignOffRequestId request = signOffs.request(action, "They wait less", world.viewer(story.officerNorth()));
        signOffs.signOff(
                action, new NewSignOff(request, "Well done", null, "Small"), world.viewer(story.managerTrust()));

        Document page = shown(story.boardNorth());

        assertThat(page.select("#assurance h3").eachText()).containsExactly("Signed off", "Sign-off asked for");
        assertThat(page.text())
                .contains(
                        "Well done", "No embedding check needed: Small", "They wait less", "Tenancy figures, version 1")
                .doesNotContain("??");
        assertThat(page.select("#evidence a[href$=/file]").text()).isEqualTo("figures.txt (1 KB)");
    }

    private Document shown(PersonId person) {
        Viewer viewer = world.viewer(person);
        return Jsoup.parse(
                rendered("pages/action-evidence", "evidence", Map.of("evidence", evidence.ofAction(action, viewer)))
                        + rendered(
                                "pages/action-assurance",
                                "assurance",
                                Map.of("assurance", assurance.ofAction(action, viewer))));
    }

    private String rendered(String template, String fragment, Map<String, Object> model) {
        MockServletContext servlets = new MockServletContext();
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(servlets)
                        .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()),
                Locale.UK,
                model);
        return templates.process(template, Set.of(fragment), context);
    }
}
