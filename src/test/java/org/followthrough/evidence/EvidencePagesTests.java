package org.followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.files.FilesForTests;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@FollowthroughTest
class EvidencePagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EvidenceDirectory directory;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
        action = mother.begun(story, null);
    }

    @Test
    void offersTheFormWithTheFourKindsOfProof() throws Exception {
        Document page = page(open("/actions/" + action + "/evidence", story.officerNorth()));

        assertThat(page.title()).startsWith("Add evidence to A1");
        assertThat(page.select("input[name=proof]").eachAttr("value"))
                .containsExactly("ACTIVITY", "PRACTICE", "IMPACT", "VOICE");
        assertThat(page.select("input[name=checked]")).hasSize(1);
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void addsAFileAndGivesItBackToBeSaved() throws Exception {
        MockHttpServletResponse answer = send(complete().file(file("Prüfung März.pdf", FilesForTests.pdf("figures"))));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/actions/" + action + "?done=evidence.added");
        EvidenceRow row = directory
                .ofAction(action, world.viewer(story.officerNorth()))
                .rows()
                .get(0);

        MockHttpServletResponse download = open("/evidence/versions/" + row.versionId() + "/file", story.boardNorth());

        assertThat(download.getStatus()).isEqualTo(200);
        assertThat(download.getContentAsByteArray()).isEqualTo(FilesForTests.pdf("figures"));
        assertThat(download.getContentType()).isEqualTo("application/pdf");
        assertThat(download.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Pr%C3%BCfung%20M%C3%A4rz.pdf");
        assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getHeader("Cache-Control")).contains("no-store").contains("private");
    }

    @Test
    void hidesEvidenceFromTheCouncilNextDoor() throws Exception {
        EvidenceId piece = mother.file(action, story.officerNorth());
        UUID version = jdbc.sql("select id from evidence_version where evidence_id = ?")
                .param(piece.id())
                .query(UUID.class)
                .single();

        for (String address : new String[] {
            "/evidence/" + piece,
            "/evidence/" + piece + "/versions",
            "/evidence/versions/" + version + "/file",
            "/actions/" + action + "/evidence"
        }) {
            assertThat(open(address, story.officerWest()).getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(open("/evidence/" + piece, story.boardNorth()).getStatus()).isEqualTo(200);
        assertThat(open("/evidence/" + piece + "/versions", story.boardNorth()).getStatus())
                .isEqualTo(403);
        assertThat(open("/actions/" + action + "/evidence", story.boardNorth()).getStatus())
                .isEqualTo(403);
    }

    @Test
    void keepsTheWordsWhenSomethingIsMissing() throws Exception {
        MockHttpServletResponse answer = send(multipart("/actions/" + action + "/evidence")
                .param("title", "Housing audit")
                .param("proof", "NONSENSE")
                .param("datedOn.day", "31")
                .param("datedOn.month", "2")
                .param("datedOn.year", "2025")
                .param("link", "javascript:alert(1)")
                .param("file", "words, no file"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Housing audit");
        assertThat(page.select("input[name=link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("[name='datedOn.month']").val()).isEqualTo("2");
        assertThat(page.select(".govuk-error-summary__list").text())
                .contains("Say what it shows")
                .contains("Choose the kind of proof")
                .contains("Enter a real date")
                .contains("web address that starts with https://")
                .contains("Confirm that you have checked");
        assertThat(page.text()).doesNotContain("??").doesNotContain("org.followthrough");
    }

    @Test
    void refusesAFileThatLiesAboutItselfAndAsksForItAgain() throws Exception {
        MockHttpServletResponse answer = send(complete()
                .file(file("audit.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select("#file-error").text()).contains("The content of audit.pdf is not what its name says");
        assertThat(page.select("#choose-again").text()).contains("audit.pdf");
        assertThat(directory
                        .ofAction(action, world.viewer(story.officerNorth()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void saysPlainlyThatAFileIsTooBigOrEmpty() throws Exception {
        byte[] big = new byte[50 * 1024 * 1024 + 1];
        System.arraycopy(FilesForTests.pdf(""), 0, big, 0, 9);

        assertThat(page(send(complete().file(file("big.pdf", big))))
                        .select("#file-error")
                        .text())
                .contains("big.pdf is bigger than 50 MB");
        assertThat(page(send(complete().file(file("empty.pdf", new byte[0]))))
                        .select("#file-error")
                        .text())
                .contains("empty.pdf is empty");
    }

    @Test
    void wantsEitherAFileOrALink() throws Exception {
        assertThat(page(send(complete())).select("#file-error").text()).contains("Choose a file or enter a link");
        assertThat(page(send(complete()
                                .file(file("a.pdf", FilesForTests.pdf("x")))
                                .param("link", "https://example.org")))
                        .select("#file-error")
                        .text())
                .contains("not both");
    }

    @Test
    void asksAboutWhatLooksLikePersonalDataAndTakesYesForAnAnswer() throws Exception {
        Document page = page(send(complete("Letter about NN16 0AP").param("link", "https://example.org/a")));
        assertThat(page.select(".app-personal-data").text())
                .contains("postcode")
                .contains("NN16 0AP")
                .contains("Title");
        String mark = page.select("input[name=confirmed]").val();

        MockHttpServletResponse answer = send(complete("Letter about NN16 0AP")
                .param("link", "https://example.org/a")
                .param("confirmed", mark));

        assertThat(answer.getStatus()).isEqualTo(302);
    }

    @Test
    void showsOnePieceWithItsVersionsNewestFirst() throws Exception {
        EvidenceId piece = mother.file(action, story.officerNorth());
        MockHttpServletResponse answer = send(multipart("/evidence/" + piece + "/versions")
                .file(file("newer.pdf", FilesForTests.pdf("newer")))
                .param("checked", "true"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/evidence/" + piece + "?done=evidence.version-added");

        Document page = page(open("/evidence/" + piece + "?done=evidence.version-added", story.officerNorth()));

        assertThat(page.select("tbody th").eachText()).containsExactly("2", "1");
        assertThat(page.select("tbody td code").eachText()).hasSize(2).allMatch(sha -> sha.length() == 64);
        assertThat(page.text()).contains("The newer version was added").doesNotContain("??");
    }

    @Test
    void listsTheEvidenceOfAnActionInOneStatementWithWhoMayAdd() {
        mother.link(action, Proof.VOICE, story.officerNorth());
        mother.file(action, story.officerNorth());

        EvidenceOfAction kept = directory.ofAction(action, world.viewer(story.leadTrust()));
        EvidenceOfAction read = directory.ofAction(action, world.viewer(story.boardNorth()));

        assertThat(kept.mayAdd()).isTrue();
        assertThat(read.mayAdd()).isFalse();
        assertThat(read.rows()).extracting(EvidenceRow::title).containsExactly("Tenancy figures", "Housing audit");
        assertThat(read.rows()).extracting(EvidenceRow::kilobytes).containsExactly(1L, 0L);
        assertThat(read.showsNoDifference()).isFalse();
    }

    private MockMultipartHttpServletRequestBuilder complete() {
        return complete("Housing audit");
    }

    private MockMultipartHttpServletRequestBuilder complete(String title) {
        MockMultipartHttpServletRequestBuilder form = multipart("/actions/" + action + "/evidence");
        form.param("title", title)
                .param("shows", "Fewer appeals")
                .param("proof", "IMPACT")
                .param("datedOn.day", "1")
                .param("datedOn.month", "11")
                .param("datedOn.year", "2026")
                .param("checked", "true");
        return form;
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return mvc.perform(form.with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return mvc.perform(get(address).with(world.as(person))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }
}
