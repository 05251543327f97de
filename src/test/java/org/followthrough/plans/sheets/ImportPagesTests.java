package org.followthrough.plans.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class ImportPagesTests {

    private static final String CSV = "Ref,Action,Lead,Due,Recommendation\n";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanManagement plans;

    private Story story;
    private PlanId plan;
    private UUID recommendation;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        UUID inspection = Ids.next();
        jdbc.sql("""
                        insert into inspection (id, version, framework_id, kind, title, reference, started_on, ended_on,
                                                confidentiality, recorded_by, recorded_at)
                        values (?, 0, (select id from framework limit 1), 'FOCUSED_VISIT', 'Visit', ?, date '2024-10-01',
                                date '2024-10-02', 'OPEN', ?, timestamptz '2024-11-01')
                        """)
                .params(inspection, "V" + inspection, story.officerNorth().id())
                .update();
        jdbc.sql("insert into inspection_organisation (inspection_id, organisation_id) values (?, ?)")
                .params(inspection, story.north().id())
                .update();
        recommendation = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, inspection_id, reference, kind, position, words)
                        values (?, 0, ?, ?, ?, 'AREA_FOR_IMPROVEMENT', 1, 'Homes for care leavers')
                        """)
                .params(recommendation, story.north().id(), inspection, reference())
                .update();
        plan = world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north()),
                                List.of(new org.followthrough.inspections.InspectionId(inspection)),
                                List.of()),
                        world.viewer(story.officerNorth())));
    }

    @Test
    void takesAPlanKeptByHandInOnceItsTwoMistakesAreCorrectedAndChangesNothingAfterwards() throws Exception {
        String wrong = putIn("plan.xlsx", new CouncilSheet().withTwoMistakes().bytes());
        Document columns = page(wrong);
        assertThat(chosen(columns))
                .containsExactly(
                        "OWN_REFERENCE",
                        "THEME",
                        "TITLE",
                        "OUTCOME",
                        "LEAD",
                        "STARTS_ON",
                        "ORIGINAL_DUE_ON",
                        "DUE_ON",
                        "STATUS",
                        "RATING",
                        "PROGRESS",
                        "PROGRESS_ON",
                        "EVIDENCE_LINKS",
                        "");
        Document refused = trial(wrong);
        assertThat(refused.select(".app-import-counts").text())
                .contains("2 refused")
                .contains("38 new");
        assertThat(refused.select(".app-import__refusals").eachText())
                .containsExactly(
                        "Column G (Target date): “Q3” is a quarter, not a date. Write the day, such as 31 March 2027.",
                        "Column G (Target date): it is due on 31 December 2025, before it starts on 10 January 2026.");
        assertThat(refused.select("tbody th").eachText()).startsWith("Row 11", "Row 13");
        assertThat(refused.select("button").eachText()).noneMatch(words -> words.startsWith("Accept"));

        String corrected = putIn("plan.xlsx", new CouncilSheet().bytes());
        Document fine = trial(corrected);
        assertThat(fine.select(".app-import-counts").text()).contains("40 new").contains("1 left out");
        assertThat(accept(corrected, fine, null).getStatus())
                .as("links need a word about children")
                .isEqualTo(422);
        assertThat(accept(corrected, fine, "yes").getRedirectedUrl())
                .isEqualTo("/plans/" + plan + "/actions?done=plans.sheets-accepted");

        assertThat(count("select count(*) from action where plan_id = ?")).isEqualTo(CouncilSheet.ACTIONS);
        assertThat(row("5"))
                .containsEntry("title", "Action number 5 in two lines")
                .containsEntry("outcome", "<b>Young people</b> & carers, part 5")
                .containsEntry("lead_title", "Leaving care manager")
                .containsEntry("theme", "Housing")
                .containsEntry("starts_on", day(2026, 1, 6))
                .containsEntry("original_due_on", day(2027, 3, 31))
                .containsEntry("due_on", day(2027, 6, 30))
                .containsEntry("status", "NOT_STARTED")
                .containsEntry("words", null);
        assertThat(row("6"))
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("lead_rating", "ON_TRACK")
                .containsEntry("words", "=Work 6 goes on")
                .containsEntry("said_on", day(2026, 10, 7))
                .containsEntry("said_by", "Head of Housing, in the spreadsheet “plan.xlsx”");
        assertThat(row("4"))
                .containsEntry("status", "CLOSED_BEFORE_IMPORT")
                .containsEntry("closed_on", day(2026, 10, 5));
        assertThat(row("2"))
                .containsEntry("link", "https://example.org/minutes.pdf")
                .containsEntry("theme", "Housing");
        assertThat(count("select count(*) from plan_import_cells c join plan_import i on i.id = c.import_id "
                        + "where i.accepted_at is not null and i.plan_id = ?"))
                .as("the words of the file are gone")
                .isZero();

        String again = putIn("plan.xlsx", new CouncilSheet().bytes());
        assertThat(trial(again).select(".app-import-counts").text()).isEqualTo("40 unchanged 1 left out");
        String changed = putIn(
                "plan.xlsx",
                new CouncilSheet()
                        .lastCalled("Publish the offer in plain words")
                        .bytes());
        Document one = trial(changed);
        assertThat(one.select(".app-import-counts").text()).isEqualTo("1 changed 39 unchanged 1 left out");
        assertThat(one.text())
                .contains("from Publish the local offer for care leavers to Publish the offer in plain words");
    }

    @Test
    void bringsAnExportedFileBackWithoutAChangeAndTakesWhatWasChangedInIt() throws Exception {
        String draft = putIn("plan.xlsx", new CouncilSheet().bytes());
        accept(draft, trial(draft), "yes");
        long versions = count(
                "select count(*) from row_version where plan_id = ? and table_name not in ('plan_import', 'access_record')");
        for (String ending : List.of("xlsx", "csv")) {
            byte[] exported =
                    perform(get("/plans/" + plan + "/actions." + ending)).getContentAsByteArray();
            String back = putIn("actions." + ending, exported);
            assertThat(page(back).select("select[name=fields] option[selected]").eachAttr("value"))
                    .startsWith("REFERENCE", "TITLE");
            Document trial = page(back + "/acceptance");
            assertThat(trial.select(".app-import-counts").text())
                    .as(trial.select("tbody").text())
                    .isEqualTo("40 unchanged");
            assertThat(trial.text()).contains("There is nothing to write");
        }
        assertThat(
                        count(
                                "select count(*) from row_version where plan_id = ? and table_name not in ('plan_import', 'access_record')"))
                .as("not even a version")
                .isEqualTo(versions);

        String text = perform(get("/plans/" + plan + "/actions.csv"))
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("'=Work 6 goes on", "The hub opens in May")
                .replace("Action number 8 in two lines", "Action number eight");
        String back = putIn("actions.csv", text.getBytes(StandardCharsets.UTF_8));
        Document trial = page(back + "/acceptance");
        assertThat(trial.select(".app-import-counts").text())
                .contains("2 changed")
                .contains("38 unchanged");
        accept(back, trial, null);
        assertThat(row("8")).containsEntry("title", "Action number eight");
        assertThat(row("6")).containsEntry("words", "The hub opens in May");
        assertThat(count("select count(*) from action where plan_id = ?")).isEqualTo(CouncilSheet.ACTIONS);
    }

    @Test
    void looksAgainWhenThePlanChangedSinceItWasTried() throws Exception {
        String first = putIn("a.csv", csv("1,Open a hub,Lead,31/03/2027," + reference()));
        accept(first, page(first + "/acceptance"), null);
        String second = putIn("b.csv", csv("1,Open two hubs,Lead,31/03/2027," + reference()));
        Document looked = page(second + "/acceptance");
        jdbc.sql("update action set title = 'Open a hub in May', version = version + 1 where plan_id = ?")
                .params(plan.id())
                .update();
        MockHttpServletResponse answer = accept(second, looked, null);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("The plan has changed since you looked")
                .contains("Open a hub in May");
        assertThat(row("1")).containsEntry("title", "Open a hub in May");
        accept(second, Jsoup.parse(answer.getContentAsString()), null);
        assertThat(row("1")).containsEntry("title", "Open two hubs");
        assertThat(accept(second, looked, null).getStatus())
                .as("it is in already")
                .isEqualTo(409);
    }

    @Test
    void refusesEachMistakeWithItsColumnAndWritesNothing() throws Exception {
        String draft = putIn(
                "plan.csv",
                csv(
                        "1,Open a hub,Lead,2027-03-31,NOWHERE-R9",
                        "2,,Lead,31/02/2027," + reference(),
                        "2,Twice,,03/31/2027,R1",
                        "4," + "x".repeat(201) + ",Lead,46000," + reference(),
                        "5,Late,Lead,soon," + reference(),
                        "6,No recommendation,Lead,31/03/2027,"));
        Document trial = page(draft + "/acceptance");

        assertThat(trial.select(".app-import__refusals li").eachText())
                .containsExactly(
                        "Column E (Recommendation): this plan answers no recommendation “NOWHERE-R9”. Use its reference, such as NNC-2024-10-R1.",
                        "Column D (Due): “31/02/2027” is not a real date.",
                        "Column B (Action): there is no action in this row. Say what is to be done.",
                        "Column A (Ref): 2 is also in row 3. Each row needs a reference of its own.",
                        "Column D (Due): “03/31/2027” has no such month. Write the day first: day, month, year.",
                        "Column C (Lead): there is no lead. Say who leads, at least by their role.",
                        "Column B (Action): this is 201 characters long, and at most 200 fit here. Shorten it.",
                        "Column D (Due): “46000” is not a date. Write it like 31 March 2027 or 31/03/2027.",
                        "Column D (Due): “soon” is not a date. Write it like 31 March 2027 or 31/03/2027.",
                        "Column E (Recommendation): no recommendation is named. Name one by its reference, or choose one for all such rows.");
        assertThat(accept(draft, trial, null).getStatus()).isEqualTo(409);
        assertThat(count("select count(*) from action where plan_id = ?")).isZero();
    }

    @Test
    void holdsDueDatesOnceThePlanWasFrozen() throws Exception {
        String first = putIn("a.csv", csv("1,Open a hub,Lead,31/03/2027," + reference()));
        accept(first, page(first + "/acceptance"), null);
        jdbc.sql("update plan set first_frozen_on = date '2026-11-01' where id = ?")
                .params(plan.id())
                .update();
        String later = putIn("a.csv", csv("1,Open a hub,Lead,30/06/2027," + reference()));

        assertThat(page(later + "/acceptance").select(".app-import__refusals").text())
                .isEqualTo(
                        "Column D (Due): the plan was frozen, so the due date of A1 moves by an extension only. Ask for one on the action’s page.");
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsNothing() throws Exception {
        for (Map.Entry<String, String> file : Map.of(
                        "plan.pdf", "must be an Excel file",
                        "plan.xls", "older format",
                        "plan.xlsm", "macros",
                        "plan.xlsx", "no spreadsheet, whatever its name")
                .entrySet()) {
            MockHttpServletResponse answer =
                    sent(file.getKey(), "%PDF-1.7".getBytes(StandardCharsets.UTF_8), story.officerNorth());
            assertThat(answer.getStatus()).isEqualTo(422);
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.select(".govuk-error-summary a[href='#file']").text())
                    .contains(file.getValue());
        }
        assertThat(count("select count(*) from plan_import where plan_id = ?")).isZero();
    }

    @Test
    void belongsToWhoeverPutItInAndIsGoneWhenThrownAway() throws Exception {
        String draft = putIn("a.csv", csv("1,Open a hub,Lead,31/03/2027,R1"));
        for (PersonId other : List.of(story.managerTrust(), story.leaderNorth(), story.officerWest())) {
            assertThat(mvc.perform(get(draft).with(world.as(other)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            assertThat(mvc.perform(post(draft + "/acceptance").with(world.as(other)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(page("/plans/" + plan + "/imports/new").text()).contains("a.csv");
        assertThat(perform(post(draft + "/discards")).getRedirectedUrl())
                .isEqualTo("/plans/" + plan + "/imports/new?done=plans.sheets-discarded");
        assertThat(perform(get(draft)).getStatus()).isEqualTo(404);
        assertThat(
                        count(
                                "select count(*) from plan_import_cells c join plan_import i on i.id = c.import_id where i.plan_id = ?"))
                .isZero();
    }

    @Test
    void asksAgainWhenTwoColumnsSayTheSame() throws Exception {
        String draft = putIn("a.csv", csv("1,Open a hub,Lead,31/03/2027,R1"));
        MockHttpServletResponse answer =
                perform(post(draft + "/columns").param("fields", "TITLE", "TITLE", "LEAD", "", ""));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary a[href='#fields']").text())
                .isEqualTo("Two columns cannot both be the action");
        assertThat(chosen(page)).containsExactly("TITLE", "TITLE", "LEAD", "", "");
        assertThat(perform(post(draft + "/sheet").param("sheet", "0").param("headingRow", "x"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(perform(post(draft + "/sheet").param("sheet", "0").param("headingRow", ""))
                        .getRedirectedUrl())
                .isEqualTo(draft);
    }

    private String reference() {
        return "N" + story.mark() + "-2024-10-R1";
    }

    private static byte[] csv(String... lines) {
        return (CSV + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private String putIn(String name, byte[] bytes) throws Exception {
        MockHttpServletResponse answer = sent(name, bytes, story.officerNorth());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse sent(String name, byte[] bytes, PersonId by) throws Exception {
        return mvc.perform(multipart("/plans/" + plan + "/imports")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .with(world.as(by)))
                .andReturn()
                .getResponse();
    }

    /** Takes the columns as they were guessed, with what holds where a row does not say. */
    private Document trial(String draft) throws Exception {
        MockHttpServletRequestBuilder columns = post(draft + "/columns")
                .param("recommendation", recommendation.toString())
                .param("rating", "ON_TRACK");
        chosen(page(draft)).forEach(field -> columns.param("fields", field));
        MockHttpServletResponse answer = perform(columns);
        assertThat(answer.getRedirectedUrl()).isEqualTo(draft + "/acceptance");
        return page(draft + "/acceptance");
    }

    private MockHttpServletResponse accept(String draft, Document looked, @Nullable String checked) throws Exception {
        MockHttpServletRequestBuilder acceptance = post(draft + "/acceptance")
                .param("fingerprint", looked.select("input[name=fingerprint]").val());
        return perform(checked == null ? acceptance : acceptance.param("checked", checked));
    }

    private static List<String> chosen(Document page) {
        return page.select("select[name=fields]").stream()
                .map(select -> {
                    Element option = select.selectFirst("option[selected]");
                    return option == null ? "" : option.val();
                })
                .toList();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = perform(get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        RequestBuilder as = request.with(world.as(story.officerNorth()));
        return mvc.perform(as).andReturn().getResponse();
    }

    private Map<String, Object> row(String key) {
        return jdbc.sql("""
                        select a.*, s.lead_rating, t.name as theme, u.words, u.said_on, u.said_by, v.link
                        from action a
                        join action_standing s on s.action_id = a.id
                        left join theme t on t.id = a.theme_id
                        left join lateral (select * from progress_update u where u.action_id = a.id
                                           order by u.recorded_at desc, u.id desc limit 1) u on true
                        left join evidence_version v on v.action_id = a.id
                        where a.plan_id = ? and a.import_key = ?
                        """).params(plan.id(), key).query().singleRow();
    }

    private long count(String sql) {
        return jdbc.sql(sql).params(plan.id()).query(Long.class).single();
    }

    private static java.sql.Date day(int year, int month, int day) {
        return java.sql.Date.valueOf(LocalDate.of(year, month, day));
    }
}
