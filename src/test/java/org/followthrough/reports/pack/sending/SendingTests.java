package org.followthrough.reports.pack.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.shelf.PaperShelf;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A pack that takes long shows whoever had it made how far it has got, and nobody else. */
@FollowthroughTest
class SendingTests {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final int CHUNK = 256 * 1024;
    private static final int CHUNKS = 44;

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sendings sendings;

    @Autowired
    PackForm form;

    @Autowired
    PaperShelf shelf;

    @Autowired
    StatementLog statements;

    @Autowired
    ClockForTests clock;

    private Story story;
    private PlanId plan;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        ReportWorld written = new ReportWorld(beans, story);
        InspectionId visit =
                written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        plan = written.plan("Care leavers", visit);
        protocol = written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
    }

    @Test
    void isForLongPacksAndForPeopleAtABrowserOnly() throws Exception {
        assertThat(asked(BROWSER).getContentType()).as("a small pack").isEqualTo("application/zip");

        files();

        assertThat(asked(BROWSER).getRedirectedUrl()).matches("/reports/packs/[0-9a-f-]{36}\\?begin=yes");
        assertThat(asked("*/*").getContentType()).as("a program").isEqualTo("application/zip");
        assertThat(preview().select("main a[href*='inspection-pack.zip']").text())
                .isEqualTo("Make the pack");
    }

    @Test
    void isSeenByNobodyButWhoeverHadThePackMade() throws Exception {
        UUID snapshot = pack();
        PersonId colleague = world.person("Colleague " + story.mark(), Role.OFFICER, story.north());

        for (String ending : List.of("", ".zip")) {
            String address = "/reports/packs/" + snapshot + ending;
            assertThat(get200(colleague, "/reports/made/" + snapshot)).isEqualTo(200);
            assertThat(get200(colleague, address)).isEqualTo(404);
            assertThat(get200(story.managerTrust(), address)).isEqualTo(404);
            assertThat(get200(story.officerNorth(), address)).isEqualTo(200);
        }
        assertThat(get200(story.officerNorth(), "/reports/packs/" + Ids.next())).isEqualTo(404);
    }

    @Test
    void beginsByItselfOnceAndSaysWhenAllOfItWasSent() throws Exception {
        UUID snapshot = pack();

        assertThat(page(snapshot, "").select("[data-begins]")).isEmpty();
        Document first = page(snapshot, "?begin=yes");
        assertThat(first.select("[data-begins]")).hasSize(1);
        assertThat(first.select("[role=status]").text()).isEqualTo("The pack is ready to download.");
        assertThat(first.select("main .govuk-button").attr("href")).isEqualTo("/reports/packs/" + snapshot + ".zip");

        byte[] archive = taken(snapshot);

        assertThat(unpacked(archive)).isGreaterThan(2L * CHUNKS * CHUNK);
        Document last = page(snapshot, "?begin=yes");
        assertThat(last.select("[data-begins]")).isEmpty();
        assertThat(last.select("[role=status]").text()).isEqualTo("The whole pack has been sent.");
        assertThat(last.select("main dd").eachText()).containsExactly("2 of 2", "22 of 22 MB");
        assertThat(taken(snapshot)).as("again").isEqualTo(archive);
    }

    @Test
    void saysWhichRecommendationAndFileIsOnItsWay() throws Exception {
        UUID snapshot = pack();
        ReadablePaper paper = paper(snapshot);

        Sending sending = sendings.begin(paper);
        assertThat(page(snapshot, "").select("[role=status]").text()).contains("being written");

        sending.begins(paper.attachments().get(0));
        sending.passes(CHUNKS * CHUNK);
        sending.ends();
        sending.begins(paper.attachments().get(1));
        sending.passes(10 * CHUNK);

        Document page = page(snapshot, "");
        assertThat(page.select("[role=status]").text()).isEqualTo("The pack is downloading: about 60% so far.");
        assertThat(page.select("progress").val()).isEqualTo("61");
        List<String> figures = page.select("main dd").eachText();
        assertThat(figures).hasSize(4).startsWith("1 of 2", "13 of 22 MB").endsWith("A1-E2 large.pdf");
        assertThat(figures.get(2)).endsWith("R1: Area for improvement");
        assertThat(page.select("main .govuk-button")).as("it is on its way").isEmpty();
        assertThat(page.select("main a[href='/reports/packs/" + snapshot + "']"))
                .hasSize(1);
    }

    @Test
    void saysThatItStoppedWhenTheBrowserWentAwayAndStartsAgain() throws Exception {
        UUID snapshot = pack();
        ReadablePaper paper = paper(snapshot);
        var watched = new WatchedPack(form, sendings.begin(paper));

        assertThatThrownBy(() -> watched.write(paper, new Gone(15L << 20))).hasMessage("Broken pipe");

        Document page = page(snapshot, "");
        assertThat(page.select("[role=status]").text()).isEqualTo("The download stopped after 1 of 2 files.");
        assertThat(page.select("main .govuk-button").text()).isEqualTo("Start again");
        assertThat(unpacked(taken(snapshot))).isGreaterThan(2L * CHUNKS * CHUNK);
        assertThat(page(snapshot, "").select("[role=status]").text()).contains("whole pack");
    }

    @Test
    void forgetsWhatIsOldAndWhatIsTooMuch() throws Exception {
        UUID snapshot = pack();
        ReadablePaper paper = paper(snapshot);
        Sending sending = sendings.begin(paper);
        clock.advance(Sendings.KEPT);
        sending.passes(1);
        clock.advance(Sendings.KEPT);
        assertThat(sendings.of(snapshot)).as("it moved").isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(sendings.of(snapshot)).isEmpty();
        assertThat(page(snapshot, "").select("[role=status]").text()).contains("ready to download");

        sendings.begin(paper);
        var other = new Sendings(clock);
        other.begin(paper);
        for (int number = 0; number < Sendings.AT_MOST; number++) {
            clock.advance(Duration.ofSeconds(1));
            other.begin(copy(paper));
        }
        assertThat(other.of(snapshot)).isEmpty();
    }

    @Test
    void costsFewStatementsToLookAt() throws Exception {
        UUID snapshot = pack();
        sendings.begin(paper(snapshot));

        assertThat(statements.of(() -> page(snapshot, ""))).hasSizeLessThanOrEqualTo(8);
    }

    /** A browser that goes away after so many bytes. */
    private static final class Gone extends OutputStream {

        private long left;

        Gone(long left) {
            this.left = left;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    private static ReadablePaper copy(ReadablePaper paper) {
        var heading = paper.heading();
        var making = heading.making();
        return ReadablePaper.toRead(
                new PaperHeading(
                        heading.title(),
                        heading.plan(),
                        heading.organisations(),
                        heading.scope(),
                        heading.asAt(),
                        new PaperHeading.Making(Ids.next(), making.at(), making.by(), making.seal()),
                        heading.style(),
                        heading.demonstration()),
                paper.blocks(),
                List.of());
    }

    private UUID pack() throws Exception {
        files();
        String page = Objects.requireNonNull(asked(BROWSER).getRedirectedUrl());
        return UUID.fromString(page.replaceAll("/reports/packs/|\\?.*", ""));
    }

    private ReadablePaper paper(UUID snapshot) {
        return shelf.take(snapshot, world.viewer(story.officerNorth()));
    }

    private MockHttpServletResponse asked(String accepted) throws Exception {
        return mvc.perform(get("/reports/inspection-pack.zip?plan=" + plan)
                        .header(HttpHeaders.ACCEPT, accepted)
                        .with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
    }

    private Document preview() throws Exception {
        return Jsoup.parse(answer(story.officerNorth(), "/reports/inspection-pack?plan=" + plan)
                .getContentAsString());
    }

    private Document page(UUID snapshot, String more) throws Exception {
        return Jsoup.parse(answer(story.officerNorth(), "/reports/packs/" + snapshot + more)
                .getContentAsString());
    }

    private byte[] taken(UUID snapshot) throws Exception {
        return answer(story.officerNorth(), "/reports/packs/" + snapshot + ".zip")
                .getContentAsByteArray();
    }

    private int get200(PersonId person, String address) throws Exception {
        return answer(person, address).getStatus();
    }

    private MockHttpServletResponse answer(PersonId person, String address) throws Exception {
        return mvc.perform(get(address).with(world.as(person))).andReturn().getResponse();
    }

    private static long unpacked(byte[] archive) throws IOException {
        long bytes = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                bytes += zip.transferTo(OutputStream.nullOutputStream());
            }
        }
        return bytes;
    }

    /** Two, each of eleven mebibytes. */
    private void files() throws Exception {
        for (int number = 0; number < 2; number++) {
            UUID file = Ids.next();
            var chunk = new byte[CHUNK];
            new Random(number).nextBytes(chunk);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int times = 0; times < CHUNKS; times++) {
                digest.update(chunk);
            }
            jdbc.sql("""
                            insert into stored_file (id, sha256, size, content_type, stored_at)
                            values (?, ?, ?, 'application/pdf', timestamptz '2026-01-01')
                            """)
                    .params(file, HexFormat.of().formatHex(digest.digest()), CHUNKS * CHUNK)
                    .update();
            jdbc.sql("insert into file_chunk (file_id, number, bytes) select ?, n, ? from generate_series(0, ?) n")
                    .params(file, chunk, CHUNKS - 1)
                    .update();
            piece(file);
        }
    }

    private void piece(UUID file) {
        UUID piece = Ids.next();
        jdbc.sql("""
                        insert into evidence (id, version, action_id, plan_id, state, title, shows, proof, dated_on)
                        values (?, 0, ?, ?, 'RECEIVED', 'A large file', 'Much', 'IMPACT', date '2026-01-01')
                        """).params(piece, protocol.id(), plan.id()).update();
        jdbc.sql("""
                        insert into evidence_version (id, evidence_id, action_id, plan_id, number, file_id, file_name, added_by,
                                                      added_at, checked_by, checked_on)
                        values (?, ?, ?, ?, 1, ?, 'large.pdf', ?, timestamptz '2026-01-01', ?, date '2026-01-01')
                        """)
                .params(
                        Ids.next(),
                        piece,
                        protocol.id(),
                        plan.id(),
                        file,
                        story.officerNorth().id(),
                        story.officerNorth().id())
                .update();
    }
}
