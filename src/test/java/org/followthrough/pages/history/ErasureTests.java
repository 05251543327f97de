package org.followthrough.pages.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.DatabaseForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.history.sealing.HistoryVerification;
import org.followthrough.history.sealing.Seals;
import org.followthrough.history.sealing.Verified;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.drafts.FormDrafts;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Identifying words and files are destroyed everywhere, and the chain still holds. */
@FollowthroughTest
class ErasureTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ActionManagement actions;

    @Autowired
    private SignOffManagement signOffs;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private Seals seals;

    @Autowired
    private HistoryVerification verification;

    private final JdbcTemplate superuser =
            new JdbcTemplate(DatabaseForTests.shared().superuser());
    private Story story;
    private String child;
    private ActionMother mother;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        child = "Zebedee Quill" + story.mark().toLowerCase(Locale.ROOT);
        mother = beans.createBean(ActionMother.class);
        action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));
    }

    @Test
    void leavesTheWordsInNoByteOfTheDatabaseAndTheChainHolds() throws Exception {
        say(child + " moved in");
        say(child.toUpperCase(Locale.ROOT) + "’s tenancy began,\nand " + child.replace(" ", "\n")
                + " is well \"there\"");
        drafts.keep(
                "/actions/" + action + "/updates",
                Map.of("words", List.of("Saw " + child + " today")),
                world.viewer(story.officerNorth()));
        mailAbout(child);
        seals.seal();
        superuser.execute("analyze");
        assertThat(dump()).as("they are there to begin with").contains(child.toLowerCase(Locale.ROOT));

        Document shown = preview(child);
        assertThat(shown.select("main").text())
                .contains("Housing protocol")
                .contains("(2 versions)")
                .contains("2 forms, spreadsheets or emails that have not been sent yet");
        assertThat(erase(shown, "words", child, "A parent asked").getStatus()).isEqualTo(302);

        assertThat(dump())
                .doesNotContain(child.toLowerCase(Locale.ROOT))
                .doesNotContain(child.split(" ", -1)[1].toLowerCase(Locale.ROOT));
        assertThat(page("/actions/" + action).select("main").text()).contains("[erased on 21 November 2026] moved in");
        assertThat(page("/actions/" + action + "/history").select("main").text())
                .contains("[erased on 21 November 2026] moved in")
                .contains("Identifying words erased")
                .contains("Because: A parent asked");
        assertThat(drafts.of("/actions/" + action + "/updates", world.viewer(story.officerNorth()))
                        .orElseThrow()
                        .fields())
                .containsEntry("words", List.of("Saw [erased on 21 November 2026] today"));
        assertThat(filesAfterVacuum()).as("files of the database").isEmpty();
        assertHolds();
        seals.seal();
        Verified verified = assertHolds();
        assertThat(verified.erased()).isGreaterThanOrEqualTo(2);
        assertThat(page("/admin/erasures").select("main").text()).contains("A parent asked");
    }

    @Test
    void isNoCloakForTampering() throws Exception {
        say(child + " moved in");
        erase(preview(child), "words", child, "A parent asked");
        seals.seal();
        assertHolds();
        Long erased = superuser.queryForObject(
                "select max(version_id) from erased_version x join row_version v on v.id = x.version_id where v.thing_id = ?",
                Long.class,
                action.id());
        String before = superuser.queryForObject(
                "select cast(row_data as text) from row_version where id = ?", String.class, erased);
        try {
            superuser.update(
                    "update row_version set row_data = row_data || '{\"words\": \"All is well\"}' where id = ?",
                    erased);

            assertThat(verification.verify().faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.version()).isEqualTo(erased));
        } finally {
            superuser.update("update row_version set row_data = cast(? as jsonb) where id = ?", before, erased);
        }
        assertHolds();
    }

    @Test
    void destroysAFileWithItsNameAndMarksWhatReliedOnIt() throws Exception {
        String content = "Report about " + child;
        EvidenceId evidence = world.acting(story.officerNorth(), () -> mother.file(action, story.officerNorth()));
        UUID file = superuser.queryForObject(
                "select file_id from evidence_version where evidence_id = ?", UUID.class, evidence.id());
        superuser.update(
                "update file_chunk set bytes = ? where file_id = ?", content.getBytes(StandardCharsets.UTF_8), file);
        world.acting(
                story.officerNorth(),
                () -> signOffs.request(action, "Tenancies hold", world.viewer(story.officerNorth())));
        Document history = page("/actions/" + action + "/history");
        String link = history.select("a:contains(Erase this file)").attr("href");
        assertThat(link).isEqualTo("/admin/erasures/new?file=" + file);

        Document shown = page(link);
        assertThat(shown.select("main").text())
                .contains("Where the file figures.txt is")
                .contains("1 sign-off request or frozen plan version relied on this");
        assertThat(erase(shown, "file", String.valueOf(file), "It names a child")
                        .getStatus())
                .isEqualTo(302);

        assertThat(dump()).doesNotContain(child.toLowerCase(Locale.ROOT));
        UUID version = superuser.queryForObject(
                "select id from evidence_version where evidence_id = ?", UUID.class, evidence.id());
        assertThat(open("/evidence/versions/" + version + "/file", story.officerNorth())
                        .getStatus())
                .isEqualTo(404);
        assertThat(page("/actions/" + action + "/history").select("main").text())
                .contains("Marked: it relied on something erased")
                .contains("[erased on 21 November 2026]")
                .doesNotContain("figures.txt");
        assertHolds();
        confirm();
    }

    @Test
    void showsBeforeItErasesAndAsksForAReasonWithoutTheWords() throws Exception {
        say(child + " moved in");
        Document shown = preview(child);
        say(child + " moved out");

        MockHttpServletResponse late = erase(shown, "words", child, "A parent asked");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Something has changed since you looked");
        MockHttpServletResponse said = erase(preview(child), "words", child, "The mother of " + child + " asked");
        assertThat(said.getStatus()).isEqualTo(422);
        assertThat(said.getContentAsString()).contains("Enter the reason without the words");
        assertThat(erase(preview(child), "words", child, "").getStatus()).isEqualTo(422);
        assertThat(erase(preview("ab"), "words", "ab", "Why").getStatus()).isEqualTo(422);
        assertThat(dump()).contains(child.toLowerCase(Locale.ROOT));
        erase(preview(child), "words", child, "A parent asked");
    }

    @Test
    void findsNothingOfTheCouncilNextDoor() throws Exception {
        say(child + " moved in");
        PersonId other = world.person("Administrator west " + story.mark(), Role.ADMINISTRATOR, story.west());

        assertThat(Jsoup.parse(open("/admin/erasures/new?words=" + child.replace(" ", "+"), other)
                                .getContentAsString())
                        .select("main")
                        .text())
                .contains("They are nowhere in the organisations you look after");
        UUID file = superuser.queryForObject("select gen_random_uuid()", UUID.class);
        assertThat(open("/admin/erasures/new?file=" + file, other).getStatus()).isEqualTo(404);
    }

    private void confirm() throws Exception {
        Document marks =
                Jsoup.parse(open("/erasure-marks", story.managerTrust()).getContentAsString());
        String address = marks.select("main td a").attr("href");
        assertThat(open(address, story.officerNorth()).getStatus()).isEqualTo(403);
        assertThat(send(post(address).param("because", ""), story.managerTrust())
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(post(address).param("because", "The audit is enough"), story.managerTrust())
                        .getStatus())
                .isEqualTo(302);
        assertThat(send(post(address).param("because", "Again"), story.managerTrust())
                        .getStatus())
                .isEqualTo(409);
        assertThat(open("/erasure-marks", story.managerTrust()).getContentAsString())
                .contains("The audit is enough");
    }

    private Verified assertHolds() {
        Verified verified = verification.verify();
        assertThat(verified.faults()).isEmpty();
        return verified;
    }

    private void say(String words) {
        world.acting(story.leadTrust(), () -> {
            actions.recordUpdate(
                    action,
                    new NewUpdate(LeadRating.ON_TRACK, words, null, null, null, null, LocalDate.of(2026, 11, 21)),
                    world.viewer(story.leadTrust()));
            return action;
        });
    }

    private Document preview(String words) throws Exception {
        return Jsoup.parse(send(get("/admin/erasures/new").param("words", words), story.administrator())
                .getContentAsString());
    }

    private MockHttpServletResponse erase(Document shown, String what, String value, String reason) throws Exception {
        return send(
                post("/admin/erasures")
                        .param(what, value)
                        .param("found", shown.select("input[name=found]").attr("value"))
                        .param("reason", reason),
                story.administrator());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(open(address, story.administrator()).getContentAsString());
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return send(get(address), person);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return mvc.perform(request.with(world.as(person))).andReturn().getResponse();
    }

    /** Every row of every table as text, and every column of bytes as the letters it stands for; in lower case. */
    private void mailAbout(String who) {
        superuser.update("""
                insert into mail (id, person_id, kind, day, address, subject, plain, html, written_at, state, attempts,
                                  next_attempt_at)
                values (?, ?, 'DIGEST', date '2026-11-21', 'officer@example.org', ?, ?, '<p>Zebedee&nbsp;and others</p>',
                        timestamptz '2026-11-21 06:00Z', 'WAITING', 0, timestamptz '2126-11-21 06:00Z')
                """, UUID.randomUUID(), story.officerNorth().id(), "About " + who, "What needs you: " + who);
    }

    private String dump() {
        List<String> rows = new ArrayList<>();
        superuser
                .queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)
                .forEach(table -> rows.addAll(superuser.queryForList(
                        "select lower(cast(t as text)) from " + table + " t where cast(t as text) ~* 'quill|zebedee'",
                        String.class)));
        superuser
                .queryForList(
                        "select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'bytea'")
                .forEach(column -> rows.addAll(superuser.queryForList(
                        "select lower(encode(" + column.get("column_name") + ", 'escape')) from "
                                + column.get("table_name") + " where encode(" + column.get("column_name")
                                + ", 'escape') ~* 'quill|zebedee'",
                        String.class)));
        rows.addAll(superuser.queryForList(
                "select lower(cast(s as text)) from pg_stats s where schemaname = 'public' and cast(s as text) ~* 'quill|zebedee'",
                String.class));
        return String.join("\n", rows);
    }

    /** Files of the database, once their free space was given back, in which the words still are; where they can be read. */
    private List<String> filesAfterVacuum() throws IOException {
        Path data = Path.of(String.valueOf(superuser.queryForObject("show data_directory", String.class)));
        String database = superuser.queryForObject(
                "select cast(oid as text) from pg_database where datname = current_database()", String.class);
        Path files = data.resolve("base").resolve(String.valueOf(database));
        if (!Files.isReadable(files)) {
            return List.of();
        }
        superuser.execute("vacuum full");
        superuser.execute("checkpoint");
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holdsTheWords(file)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    /** The server makes some of its files anew, without asking who reads them: what is gone holds nothing. */
    private boolean holdsTheWords(Path file) throws IOException {
        String words =
                new String(child.split(" ", -1)[1].getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT)
                    .contains(words.toLowerCase(Locale.ROOT));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
