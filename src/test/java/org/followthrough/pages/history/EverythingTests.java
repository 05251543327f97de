package org.followthrough.pages.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The list of everything: changes and accesses, of an administrator's own organisations only. */
@FollowthroughTest
class EverythingTests {

    /** Rows that are nobody's to read on such a list. */
    private static final Set<String> NEVER_LISTED = Set.of(
            "draft_item",
            "draft_judgement",
            "draft_particulars",
            "draft_passage",
            "erased_version",
            "first_sign_in_link",
            "framework",
            "judgement_area",
            "letter_draft",
            "plan_import",
            "saved_filter",
            "stored_file",
            "theme",
            "theme_offer");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PeopleManagement people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    private Story story;
    private ActionMother mother;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        mother = beans.createBean(ActionMother.class);
        action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));
    }

    @Test
    void tellsWhatHappenedToWhatInWords() throws Exception {
        Document page = page("/admin/history", story.administrator());

        assertThat(page.select("main").text())
                .contains("Action written down")
                .contains("A1 Housing protocol")
                .contains("Officer north " + story.mark())
                .contains("Role given")
                .doesNotContain("_");
        assertThat(page.select("a[href=/actions/" + action + "]")).isNotEmpty();
    }

    @Test
    void tellsWhoCameInWhoWasRefusedAndWhoTookAFile() throws Exception {
        people.choosePassword(story.officerNorth(), "nine brown buses");
        String username = "officer.north." + story.mark().toLowerCase(Locale.ROOT);
        signIn(username, "nine brown buses");
        signIn(username, "wrong");
        signIn("nine brown buses typed in the wrong box " + story.mark(), "wrong");
        assertThat(open("/admin/people", story.officerNorth()).getStatus()).isEqualTo(403);
        EvidenceId evidence = world.acting(story.officerNorth(), () -> mother.file(action, story.officerNorth()));
        String version = jdbc.sql("select cast(id as text) from evidence_version where evidence_id = ?")
                .param(evidence.id())
                .query(String.class)
                .single();
        assertThat(open("/evidence/versions/" + version + "/file", story.boardNorth())
                        .getStatus())
                .isEqualTo(200);

        String told = page("/admin/history?kind=ACCESS", story.administrator())
                .select("main ol")
                .text();

        assertThat(told)
                .contains("Signed in")
                .contains("Sign-in failed")
                .contains("Was refused Officer north " + story.mark())
                .contains("/admin/people")
                .contains("Took a file or paper Board north " + story.mark())
                .contains("/evidence/versions/" + version + "/file")
                .doesNotContain("Action written down");
        assertThat(jdbc.sql(
                                "select count(*) from row_version where cast(row_data as text) like '%typed in the wrong box%'")
                        .query(Long.class)
                        .single())
                .as("what was typed is not kept")
                .isZero();
        assertThat(jdbc.sql("select count(*) from access_record where plan_id is not null and address like '%" + version
                                + "%'")
                        .query(Long.class)
                        .single())
                .as("the download belongs to its plan")
                .isOne();
    }

    @Test
    void tellsNothingOfTheCouncilNextDoor() throws Exception {
        PersonId west = world.person("Administrator west " + story.mark(), Role.ADMINISTRATOR, story.west());

        String told = open("/admin/history", west).getContentAsString();
        String exported = open("/admin/history.csv", west).getContentAsString();

        assertThat(told).contains("Officer west " + story.mark());
        assertThat(told + exported)
                .doesNotContain("Housing protocol")
                .doesNotContain("Officer north " + story.mark())
                .doesNotContain("Board north " + story.mark());
    }

    @Test
    void isFilteredAndExportedAlike() throws Exception {
        String by = "person=" + story.officerNorth();
        Document narrow = page("/admin/history?kind=PROGRESS&" + by, story.administrator());
        assertThat(narrow.select("main ol h2").eachText()).containsExactly("Progress recorded");
        assertThat(narrow.select("details[open]")).isNotEmpty();
        assertThat(page("/admin/history?kind=PROGRESS&person=" + story.boardNorth(), story.administrator())
                        .select("main ol h2"))
                .isEmpty();
        assertThat(page("/admin/history?kind=PROGRESS&from.day=22&from.month=11&from.year=2026", story.administrator())
                        .select("main ol h2"))
                .isEmpty();

        MockHttpServletResponse file = open("/admin/history.csv?kind=PROGRESS&" + by, story.administrator());
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getContentAsString())
                .contains("When,Who,Of what,What happened,Field,Before,After,Why")
                .contains("Progress recorded")
                .doesNotContain("Action written down");
    }

    @Test
    void isReadPageByPageWithoutLosingOrRepeating() throws Exception {
        for (int number = 0; number < 30; number++) {
            world.person("Somebody " + number + " " + story.mark(), Role.OFFICER, story.north());
        }
        List<String> all = new ArrayList<>();
        String address = "/admin/history?kind=PEOPLE";
        int pages = 0;
        while (!address.isEmpty()) {
            Document page = page(address, story.administrator());
            all.addAll(page.select("main ol li").eachText());
            address = page.select("a:contains(Older)").attr("href");
            pages++;
        }

        assertThat(pages).isGreaterThan(1);
        for (int number = 0; number < 30; number++) {
            String name = "Somebody " + number + " " + story.mark();
            assertThat(all.stream().filter(told -> told.contains("Person added") && told.contains(name)))
                    .hasSize(1);
        }
    }

    @Test
    void hasWordsForEveryTableAndColumn() {
        Set<String> without = new TreeSet<>();
        jdbc.sql("""
                        select c.relname as table_name, a.attname as column_name, c.relname || '.' || a.attname as both_names
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_proc f on f.oid = t.tgfoid and f.proname = 'record_row_version'
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        order by 1, 2
                        """).query().listOfRows().stream()
                .filter(row -> !NEVER_LISTED.contains(row.get("table_name")))
                .forEach(row -> {
                    String table = String.valueOf(row.get("table_name"));
                    String column = String.valueOf(row.get("column_name"));
                    String change =
                            "history.change." + table + (table.equals("access_record") ? ".REFUSED" : ".INSERT");
                    if (missing(change)) {
                        without.add(change);
                    }
                    if (!HistoryWords.leavesOut(column) && missing("history.column." + column)) {
                        without.add("history.column." + column);
                    }
                });
        assertThat(without).isEmpty();
    }

    private boolean missing(String key) {
        return "".equals(messages.getMessage(key, null, "", Locale.UK));
    }

    private void signIn(String username, String password) throws Exception {
        mvc.perform(post("/sign-in")
                        .with(World.formToken())
                        .param("username", username)
                        .param("password", password))
                .andReturn();
    }

    private Document page(String address, PersonId person) throws Exception {
        return Jsoup.parse(open(address, person).getContentAsString());
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andReturn()
                .getResponse();
    }
}
