package org.followthrough.evidence.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.CheckedForPersonalData;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.EvidencePreviews;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.LookState;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Preview;
import org.followthrough.evidence.Proof;
import org.followthrough.files.FilesForTests;
import org.followthrough.files.LyingUpload;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
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

@FollowthroughTest
class UploadPagesTests {

    private static final int ALL = 100_000;

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CheckedForPersonalData checked;

    @Autowired
    EvidencePreviews previews;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    LookRecords records;

    @Autowired
    FileLook look;

    @Autowired
    ClockForTests clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        action = beans.createBean(ActionMother.class).begun(story, null);
    }

    @Test
    void refuseEveryLieBesideTheFieldAndKeepNothing() throws Exception {
        for (LyingUpload lie : LyingUpload.all()) {
            MockHttpServletResponse answer = upload(lie.name(), lie.content());

            assertThat(answer.getStatus()).as(lie.name()).isEqualTo(422);
            Document page = page(answer);
            assertThat(page.select("#file-error").text())
                    .as(lie.name())
                    .contains(lie.name())
                    .doesNotContain("files.refused", "??");
            assertThat(page.select("input[name=title]").val()).isEqualTo("Housing audit");
        }
        assertThat(versions()).isEmpty();
    }

    @Test
    void askWhyWhatLooksLikePersonalDataIsFineBeforeItCounts() throws Exception {
        MockHttpServletResponse sent = upload(
                "panel.pdf", FilesForTests.pdf(List.of("Nothing here", "First line\nHis number is 943 476 5919")));
        EvidenceVersionId version = versions().get(0);
        String address = "/evidence/versions/" + version + "/personal-data";

        assertThat(sent.getRedirectedUrl()).isEqualTo(address);
        assertThat(checked.unchecked(List.of(version))).containsExactly(version);
        Document page = page(open(address, story.officerNorth()));
        assertThat(page.select("tbody tr").text()).isEqualTo("Page 2, line 2 NHS number");
        assertThat(page.text()).doesNotContain("943 476 5919").doesNotContain("??");

        MockHttpServletResponse silent = settle(address, " ", story.officerNorth());
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(page(silent).select("#reason-error").text()).contains("Say why it is fine");

        assertThat(settle(address, "A number made up for training", story.officerNorth())
                        .getRedirectedUrl())
                .endsWith("?done=evidence.settled");
        assertThat(checked.unchecked(List.of(version))).isEmpty();
        assertThat(settle(address, "Again", story.officerNorth()).getStatus()).isEqualTo(409);
        assertThat(page(open(address, story.officerNorth())).text()).contains("A number made up for training");
    }

    @Test
    void keepKindsAndPlacesButNotTheWords() throws Exception {
        upload("notes.txt", "Ring 01604 555123 today".getBytes(StandardCharsets.UTF_8));

        UUID version = versions().get(0).id();
        assertThat(jdbc.sql(
                                "select kind || ' ' || part || ' ' || part_number from evidence_found where evidence_version_id = ?")
                        .param(version)
                        .query(String.class)
                        .list())
                .containsExactly("TELEPHONE LINE 1");
        assertThat(jdbc.sql("select count(*) from row_version where row_data::text like '%01604 555123%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void countAtOnceWhereNothingWasFound() throws Exception {
        MockHttpServletResponse sent = upload("notes.txt", "Minutes of 3 March 2024".getBytes(StandardCharsets.UTF_8));

        assertThat(sent.getRedirectedUrl()).endsWith("?done=evidence.added");
        assertThat(checked.unchecked(versions())).isEmpty();
    }

    @Test
    void showPicturesOfPagesThatNobodyCanRunOrKeep() throws Exception {
        upload("Prüfung März.pdf", FilesForTests.pdf(List.of("One", "Two", "Three")));
        EvidenceVersionId version = versions().get(0);

        Document page = page(open("/evidence/" + pieceOf(version), story.officerNorth()));
        assertThat(page.select(".app-preview img").eachAttr("alt"))
                .containsExactly(
                        "Page 1 of 3 of Prüfung März.pdf",
                        "Page 2 of 3 of Prüfung März.pdf",
                        "Page 3 of 3 of Prüfung März.pdf");
        String address = page.select(".app-preview img").get(1).attr("src");
        MockHttpServletResponse picture = open(address, story.officerNorth());
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(picture.getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(picture.getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''Pr%C3%BCfung%20M%C3%A4rz.pdf-2.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(1_000);
        assertThat(open(address, story.officerWest()).getStatus()).isEqualTo(404);
        assertThat(open(address.replace("/pages/2", "/pages/4"), story.officerNorth())
                        .getStatus())
                .isEqualTo(404);
        assertThat(open(address.replace("/pages/2", "/pages/x"), story.officerNorth())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void keepAFileThatCannotBeReadAndSayThatThereIsNoPreview() throws Exception {
        MockHttpServletResponse sent =
                upload("broken.pdf", "%PDF-1.7 nothing of a document".getBytes(StandardCharsets.UTF_8));
        EvidenceVersionId version = versions().get(0);

        assertThat(sent.getRedirectedUrl()).endsWith("/personal-data");
        assertThat(checked.unchecked(List.of(version))).containsExactly(version);
        assertThat(page(open(Objects.requireNonNull(sent.getRedirectedUrl()), story.officerNorth()))
                        .text())
                .contains("We could not look through it");
        assertThat(page(open("/evidence/" + pieceOf(version), story.officerNorth()))
                        .text())
                .contains("No preview could be made of broken.pdf");
        assertThat(open("/evidence/versions/" + version + "/file", story.officerNorth())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void areLookedThroughLaterByWhoeverIsThereWhenTheInstanceIsGone() {
        evidence.add(
                action,
                new NewEvidence("Figures", "Fewer evictions", Proof.IMPACT, LocalDate.of(2026, 11, 1)),
                ActionMother.upload("figures.pdf", "Ring 01604 123456"),
                world.viewer(story.officerNorth()));
        EvidenceVersionId version = versions().get(0);
        assertThat(preview(version).state()).as("nobody has begun").isEqualTo(LookState.WAITING);
        assertThat(records.waiting(ALL)).contains(version);
        assertThat(records.begin(version)).as("one begins").isPresent();
        assertThat(records.waiting(ALL)).as("and is at it").doesNotContain(version);
        assertThat(records.begin(version)).as("nobody else begins").isEmpty();
        assertThat(preview(version).state()).isEqualTo(LookState.WAITING);

        clock.advance(LookRecords.GONE_AFTER.plus(Duration.ofSeconds(1)));
        assertThat(records.waiting(ALL)).contains(version);
        look.through(version);

        assertThat(preview(version).state()).isEqualTo(LookState.READ);
        assertThat(preview(version).found()).isEqualTo(1);
        assertThat(preview(version).pictures()).isEqualTo(1);
    }

    @Test
    void areSettledOnlyByThoseWhoKeepThePlan() throws Exception {
        upload("notes.txt", "Ring 01604 555123".getBytes(StandardCharsets.UTF_8));
        String address = "/evidence/versions/" + versions().get(0) + "/personal-data";
        PersonId board = world.person("Board " + story.mark(), Role.BOARD_MEMBER, story.north());

        assertThat(settle(address, "Fine", board).getStatus()).isEqualTo(403);
        assertThat(settle(address, "Fine", story.officerWest()).getStatus()).isEqualTo(404);
    }

    private Preview preview(EvidenceVersionId version) {
        return Objects.requireNonNull(previews.of(List.of(version), world.viewer(story.officerNorth()))
                .get(version));
    }

    private List<EvidenceVersionId> versions() {
        return jdbc
                .sql("select id from evidence_version where action_id = ? order by id desc")
                .param(action.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(EvidenceVersionId::new)
                .toList();
    }

    private UUID pieceOf(EvidenceVersionId version) {
        return jdbc.sql("select evidence_id from evidence_version where id = ?")
                .param(version.id())
                .query(UUID.class)
                .single();
    }

    private MockHttpServletResponse upload(String name, byte[] content) throws Exception {
        var form = multipart("/actions/" + action + "/evidence");
        form.file(new MockMultipartFile("file", name, "application/octet-stream", content));
        form.param("title", "Housing audit")
                .param("shows", "Fewer appeals")
                .param("proof", "IMPACT")
                .param("datedOn.day", "1")
                .param("datedOn.month", "11")
                .param("datedOn.year", "2026")
                .param("checked", "true");
        MockHttpServletResponse answer = send(form, story.officerNorth());
        for (EvidenceVersionId version : versions()) {
            awaitLook(version);
        }
        return answer;
    }

    /** What takes longer than the request goes on after it. */
    private void awaitLook(EvidenceVersionId version) throws InterruptedException {
        for (int time = 0; time < 600 && preview(version).state() == LookState.WAITING; time++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private MockHttpServletResponse settle(String address, String reason, PersonId person) throws Exception {
        return send(post(address).param("reason", reason), person);
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return send(get(address), person);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form, PersonId person)
            throws Exception {
        return mvc.perform(form.with(world.as(person))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
