package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.FollowthroughTest;
import org.followthrough.World;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A shared action of the trust shows each council its own view and nothing of the other's, wherever one looks. */
@FollowthroughTest
class SharedActionTests {

    /**
     * Every page, list, export and paper on which something of an action can stand; {@code {own-...}} and {@code
     * {other-...}} are things of either council. Addresses that lead nowhere yet say nothing. Add whatever is new.
     */
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/inspections",
            "/inspections/{own-inspection}",
            "/inspections/{other-inspection}",
            "/inspections/{other-inspection}/letter",
            "/inspections/{other-inspection}/history",
            "/inspections/{own-inspection}/links",
            "/recommendations",
            "/recommendations?organisation={other}",
            "/recommendations?kind=LOCAL&rating=NO_PLAN",
            "/recommendations/{own-recommendation}",
            "/recommendations/{own-recommendation}/history",
            "/recommendations/{own-local}",
            "/recommendations/{other-recommendation}",
            "/recommendations/{other-recommendation}/updates",
            "/recommendations/{other-recommendation}/history",
            "/recommendations/{other-local}",
            "/recommendations/{other-local}/edit",
            "/recommendations/{other-local}/response",
            "/recommendations/{other-local}/history",
            "/plans",
            "/plans/{plan}",
            "/plans/{plan}/edit",
            "/plans/{plan}/history",
            "/plans/{plan}/reminders",
            "/plans/{plan}/timeline",
            "/plans/{plan}/progress",
            "/plans/{plan}/moves",
            "/plans/{plan}/versions",
            "/plans/{plan}/versions/comparison",
            "/plans/{plan}/measures",
            "/plans/{plan}/measures/scorecard",
            "/plans/{plan}/import",
            "/plans/{plan}/imports",
            "/plans/{plan}/actions",
            "/plans/{plan}/actions?q=only",
            "/plans/{plan}/actions?recommendation={other-recommendation}",
            "/plans/{plan}/actions.csv",
            "/plans/{plan}/actions.xlsx",
            "/plans/{plan}/actions/new",
            "/plans/{plan}/actions/bulk",
            "/actions",
            "/actions?q=only",
            "/actions.csv",
            "/actions.xlsx",
            "/actions/{shared}",
            "/actions/{shared}/edit",
            "/actions/{shared}/updates",
            "/actions/{shared}/evidence",
            "/actions/{shared}/evidence-requests",
            "/actions/{shared}/history",
            "/actions/{shared}/milestones",
            "/actions/{shared}/extensions",
            "/actions/{shared}/questions",
            "/actions/{shared}/embedding-checks",
            "/actions/{shared}/planned-checks",
            "/actions/{shared}/reopenings",
            "/actions/{shared}/withdrawals",
            "/actions/{shared}/sign-off-requests",
            "/actions/{shared}/sign-offs",
            "/actions/{shared}/returns",
            "/actions/{shared}/impact-statements",
            "/plans/{plan}/second-sign-offs",
            "/actions/{shared}/views/{own}",
            "/actions/{shared}/views/{other}",
            "/actions/{other-action}",
            "/actions/{other-action}/updates",
            "/actions/{other-action}/history",
            "/questions/{other-question}/answers",
            "/questions/{other-question}/closings",
            "/evidence/{other-evidence}",
            "/evidence/{other-evidence}/versions",
            "/evidence/{other-evidence}/edit",
            "/evidence/{other-evidence}/decisions",
            "/evidence/{other-evidence}/receipts",
            "/evidence/{other-evidence}/removals",
            "/plans/{plan}/evidence",
            "/plans/{plan}/evidence?state=REQUESTED",
            "/plans/{plan}/evidence.csv",
            "/evidence/{other-asked}",
            "/evidence/{other-asked}/receipts",
            "/evidence/versions/{other-version}/file",
            "/updates",
            "/updates/mine",
            "/measures",
            "/search?q=only",
            "/search?q=hub",
            "/reviews",
            "/reports",
            "/reports?plan={plan}",
            "/reports/made?plan={plan}",
            "/reports/action-plan.csv?plan={plan}",
            "/reports/action-plan.xlsx?plan={plan}",
            "/reports/action-plan.pdf?plan={plan}",
            "/reports/action-plan.docx?plan={plan}",
            "/reports/action-plan.json?plan={plan}");

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    BeanFactory beans;

    @TempDir
    Path folder;

    private JointPlan joint;

    @BeforeEach
    void begin() {
        joint = new JointPlan(beans);
    }

    @Test
    void tellsACouncilNothingOfTheOthersWhereverItLooks() throws Exception {
        List<String> told = new ArrayList<>();
        lookEverywhere(told);
        beans.getBean(World.class)
                .acting(
                        joint.story.leadTrust(),
                        () -> beans.getBean(SignOffManagement.class)
                                .request(joint.shared, "Forty have come", world.viewer(joint.story.leadTrust())));
        lookEverywhere(told);
        assertThat(told).isEmpty();
    }

    @Test
    void showsEachCouncilItsOwn() throws Exception {
        for (JointPlan.Part own : List.of(joint.north, joint.west)) {
            PersonId officer = own.equals(joint.north) ? joint.story.officerNorth() : joint.story.officerWest();
            String page = page("/actions/" + joint.shared, officer).text();
            assertThat(page)
                    .contains(
                            "Here it means " + own.marker(),
                            "A room was found " + own.marker(),
                            "Lease " + own.marker(),
                            "Why so late " + own.marker(),
                            "The builder " + own.marker(),
                            "The hub " + own.marker(),
                            "Review in time " + own.marker(),
                            "Begun for everybody");
            assertThat(page("/plans/" + joint.plan, officer).text())
                    .contains("The hub " + own.marker(), "Own work " + own.marker());
            assertThat(wordsOf(answer("/reports/action-plan.pdf?plan=" + joint.plan, officer)))
                    .contains(own.marker());
            assertThat(page("/actions/" + joint.shared + "/history", officer).text())
                    .contains("Here it means " + own.marker());
        }
    }

    @Test
    void showsTheTrustBothAndCountsEachCouncilsOwn() throws Exception {
        Document ofTrust = page("/actions/" + joint.shared, joint.story.managerTrust());
        assertThat(ofTrust.select("[id^=view-]").eachText())
                .hasSize(2)
                .anyMatch(view -> view.contains("Here it means onlynorth") && view.contains("A room short onlynorth"))
                .anyMatch(view -> view.contains("Here it means onlywest"));
        assertThat(page("/actions/" + joint.shared + "/history", joint.story.managerTrust())
                        .text()
                        .split("Recommendation linked", -1))
                .hasSize(5);
        assertThat(page("/actions/" + joint.shared + "/history", joint.story.officerWest())
                        .text()
                        .split("Recommendation linked", -1))
                .as("not even how many of the other's are answered")
                .hasSize(3);
    }

    @Test
    void aCouncilCannotWriteTheOthersViewNorSpeakForIt() throws Exception {
        String view = "/actions/" + joint.shared + "/views/" + joint.north.council();
        assertThat(mvc.perform(post(view)
                                .param("words", "Mine now")
                                .param("rating", "")
                                .param("version", "0")
                                .with(world.as(joint.story.officerWest())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        MockHttpServletResponse refused = mvc.perform(post("/actions/" + joint.shared + "/updates")
                        .param("rating", "ON_TRACK")
                        .param("words", "Said for the neighbour")
                        .param("audience", joint.north.council().toString())
                        .with(world.as(joint.story.officerWest())))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        MockHttpServletResponse replaced = mvc.perform(post("/evidence/" + joint.north.thing("evidence") + "/versions")
                        .param("link", "https://example.org/other")
                        .param("checked", "true")
                        .with(world.as(joint.story.officerWest())))
                .andReturn()
                .getResponse();
        assertThat(replaced.getStatus()).isEqualTo(404);
    }

    private void lookEverywhere(List<String> told) throws Exception {
        look(joint.west, joint.north, joint.story.officerWest(), told);
        look(joint.west, joint.north, member(Role.MANAGER, joint.west), told);
        look(joint.west, joint.north, member(Role.BOARD_MEMBER, joint.west), told);
        look(joint.north, joint.west, joint.story.officerNorth(), told);
        look(joint.north, joint.west, joint.story.leaderNorth(), told);
    }

    private PersonId member(Role role, JointPlan.Part part) {
        return world.person(role + " " + world.mark(), role, part.council());
    }

    private void look(JointPlan.Part own, JointPlan.Part other, PersonId person, List<String> told) throws Exception {
        for (String pattern : ADDRESSES) {
            String address = filled(pattern, own, other);
            MockHttpServletResponse answer = answer(address, person);
            assertThat(answer.getStatus()).as(address).isLessThan(500);
            String words = wordsOf(answer);
            other.secrets().stream()
                    .filter(secret -> !address.contains(secret) || secret.equals(other.marker()))
                    .filter(words::contains)
                    .forEach(secret -> told.add(pattern + " tells " + own.marker() + " " + secret));
            if (pattern.contains("{other-") && answer.getStatus() == 200 && !pattern.contains("?")) {
                told.add(pattern + " answers " + own.marker());
            }
        }
    }

    private String filled(String pattern, JointPlan.Part own, JointPlan.Part other) {
        String address = pattern.replace("{plan}", joint.plan.toString())
                .replace("{shared}", joint.shared.toString())
                .replace("{own}", own.council().toString())
                .replace("{other}", other.council().toString());
        for (String name : own.things().keySet()) {
            address = address.replace("{own-" + name + "}", own.thing(name).toString())
                    .replace("{other-" + name + "}", other.thing(name).toString());
        }
        return address;
    }

    private Document page(String address, PersonId person) throws Exception {
        return Jsoup.parse(answer(address, person).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String address, PersonId person) throws Exception {
        var result =
                mvc.perform(get(URI.create(address)).with(world.as(person))).andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result.getAsyncResult();
        }
        return result.getResponse();
    }

    /** What a page, a table or a paper says, whatever its form. */
    private String wordsOf(MockHttpServletResponse answer) throws IOException {
        byte[] content = answer.getContentAsByteArray();
        String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            try (PDDocument paper = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(paper);
            }
        }
        return start.startsWith("PK") ? unpacked(content) : new String(content, StandardCharsets.UTF_8);
    }

    /** From a file: what is written while it is read names the length of its parts only at their end. */
    private String unpacked(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(UUID.randomUUID() + ".zip"), content);
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return words.toString();
    }
}
