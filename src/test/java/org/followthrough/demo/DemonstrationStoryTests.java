package org.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.AnotherApplication;
import org.followthrough.DatabaseForTests;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.followthrough.plans.ActionRatingSql;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The story in a database of its own: what the reader took from the specimens, and the plan that answers one of them. */
class DemonstrationStoryTests {

    private static ConfigurableApplicationContext application;
    private static JdbcClient jdbc;

    @BeforeAll
    static void tellTheStory() {
        Map<String, Object> properties =
                new HashMap<>(DatabaseForTests.shared().another().properties());
        properties.put("server.port", "0");
        properties.put("followthrough.demonstration", "true");
        application = AnotherApplication.make()
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
        jdbc = application.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void takesEveryLetterAndIlacsReportFromItsSpecimen() {
        assertThat(inspections())
                .containsSubsequence(
                        "NCC-2018-10 Focused visit, October 2018 2018-11-13",
                        "NNC-2022-10 Standard inspection, October 2022 2022-11-25",
                        "WNC-2022-10 Standard inspection, October 2022 2022-11-25",
                        "NNC-2024-10 Focused visit, October 2024 2024-10-31",
                        "NCT-2025-04 Focused visit, April 2025 2025-05-20",
                        "NNC-2026-05 Standard inspection, May 2026 2026-07-07",
                        "WNC-2026-05 Standard inspection, May 2026 2026-07-07");
    }

    @Test
    void hasTheItemsThatEachListStates() {
        Map<String, Integer> items = new HashMap<>();
        jdbc.sql("""
                        select i.reference, count(*) as items
                        from recommendation r
                        join inspection i on i.id = r.inspection_id
                        where r.kind = 'AREA_FOR_IMPROVEMENT' and i.title not like 'Joint%'
                        group by i.reference
                        """)
                .query((row, number) -> items.put(row.getString("reference"), row.getInt("items")))
                .list();
        assertThat(items)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "NCC-2018-10", 3,
                        "NNC-2022-10", 4,
                        "WNC-2022-10", 4,
                        "NNC-2024-10", 2,
                        "NCT-2025-04", 3,
                        "NNC-2026-05", 2,
                        "WNC-2026-05", 2));
    }

    @Test
    void hasTheGradesOfTheReports() {
        assertThat(grades("NNC-2022-10")).hasSize(4).containsOnly("Requires improvement to be good");
        assertThat(grades("WNC-2022-10")).hasSize(4).containsOnly("Requires improvement to be good");
        assertThat(grades("NNC-2026-05")).containsExactlyInAnyOrder("Outstanding", "Good", "Good", "Good");
        assertThat(grades("WNC-2026-05")).containsExactlyInAnyOrder("Outstanding", "Good", "Good", "Good");
    }

    @Test
    void saysTheSameFourThingsOfBothCouncilsInNovember2022() {
        assertThat(items("NNC-2022-10")).hasSize(4).isEqualTo(items("WNC-2022-10"));
    }

    @Test
    void takesTheListsOfJointAndProviderReportsToo() {
        assertThat(kinds("NNC-2024-01")).containsEntry("PRIORITY_ACTION", 4).containsEntry("AREA_FOR_IMPROVEMENT", 6);
        assertThat(kinds("WNC-2024-03")).containsEntry("PRIORITY_ACTION", 3).containsEntry("AREA_FOR_IMPROVEMENT", 3);
        assertThat(kinds("NCT-2023-02")).containsEntry("REQUIREMENT", 4).containsEntry("RECOMMENDATION", 3);
        assertThat(grades("NCT-2023-02")).hasSize(3).containsOnly("Inadequate");
    }

    @Test
    void leavesNoSpecimenUnread() {
        int waiting = jdbc.sql("select count(*) from letter_draft where inspection_id is null and discarded_at is null")
                .query(Integer.class)
                .single();
        assertThat(waiting).isZero();
        assertThat(inspections()).hasSize(11);
    }

    @Test
    void keepsSixPlansWithTheirActions() {
        assertThat(counts("""
                        select p.name, count(*)
                        from plan p
                        join action a on a.plan_id = p.id
                        group by p.name
                        """))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "One plan for both councils: children first in what we write, plan and check", 20,
                        "Fostering: every child seen, heard and known", 9,
                        "Special needs in the north: one direction, help that comes in time", 12,
                        "Care leavers: a home, a hub and a way to get there", 13,
                        "A home for good: no delay, clear records, managers who ask why", 9,
                        "Good, and what is left: answers to the inspections of 2026", 9));
    }

    @Test
    void hasActionsInEveryStateThatPeopleBringThemTo() {
        assertThat(counts("select a.status, count(*) from action a group by a.status"))
                .containsOnlyKeys(
                        "NOT_STARTED", "IN_PROGRESS", "AWAITING_SIGN_OFF", "SIGNED_OFF", "EMBEDDED", "WITHDRAWN")
                .allSatisfy((status, actions) -> assertThat(actions).isGreaterThanOrEqualTo(3));
    }

    @Test
    void showsEveryRatingOnTheLastDayOfTheStory() {
        Map<String, Object> day = Map.of("as_at", LocalDate.of(2026, 11, 22));
        List<String> ratings = jdbc.sql("""
                        select distinct %s
                        from action a
                        join action_standing s on s.action_id = a.id
                        """.formatted(ActionRatingSql.RATING))
                .params(day)
                .query(String.class)
                .list();
        assertThat(ratings).containsExactlyInAnyOrder("RED", "AMBER", "GREEN", "BLUE", "GREY", "NONE");
    }

    @Test
    void answersEveryItemThatAnInspectorateListedButThoseOfTheWestsSpecialNeeds() {
        List<String> unanswered = jdbc.sql("""
                        select distinct i.reference
                        from recommendation r
                        join inspection i on i.id = r.inspection_id
                        where r.kind <> 'OUR_READING'
                          and not exists (select from action_recommendation ar where ar.recommendation_id = r.id)
                        """).query(String.class).list();
        assertThat(unanswered).containsExactlyInAnyOrder("NCC-2018-10", "WNC-2024-03");
    }

    @Test
    void hasMeasuresOfTwoYearsSomeOfThemTooSmallToShowAndNoneWithoutReadings() {
        Map<String, Integer> readings = counts("""
                        select m.name, count(r.id)
                        from measure m
                        left join reading r on r.measure_id = m.id
                        group by m.name
                        """);
        assertThat(readings)
                .hasSize(17)
                .allSatisfy((measure, months) -> assertThat(months).as(measure).isEqualTo(24));
        assertThat(counts("""
                        select m.name, count(*)
                        from measure m
                        join reading r on r.measure_id = m.id
                        where m.unit = 'COUNT' and r.value between 1 and 4
                        group by m.name
                        """)).containsKeys("Young people who came alone and began a vocational course");
    }

    @Test
    void hasWhatTheLifeOfAPlanBrings() {
        assertThat(number("select count(*) from plan p where p.first_frozen_on is null"))
                .isZero();
        assertThat(number("select count(*) from plan_version v where v.name = 'Submitted to Ofsted'"))
                .isEqualTo(2);
        assertThat(counts("select coalesce(x.decision, 'OPEN'), count(*) from extension x group by 1"))
                .containsKeys("GRANTED", "REFUSED");
        assertThat(number("select max(s.extensions) from action_standing s")).isEqualTo(2);
        assertThat(number("select count(*) from milestone m where m.done_on is not null"))
                .isGreaterThan(20);
        assertThat(number("select count(*) from milestone m where m.waived_because is not null"))
                .isPositive();
        assertThat(number("select count(distinct v.audience_id) from council_view v"))
                .isEqualTo(2);
        assertThat(number("select count(*) from progress_update u where u.no_change"))
                .isGreaterThan(4);
        assertThat(counts("select coalesce(l.response, 'NONE'), count(*) from local_recommendation l group by 1"))
                .containsOnlyKeys("ACCEPTED", "PARTLY", "NOT_ACCEPTED", "NONE");
        assertThat(counts("select d.outcome, count(*) from sign_off_decision d group by 1"))
                .containsOnlyKeys("SIGNED_OFF", "RETURNED", "TAKEN_BACK");
        assertThat(counts("select c.result, count(*) from embedding_check c group by 1"))
                .containsEntry("DID_NOT_HOLD", 2)
                .hasEntrySatisfying("HELD", held -> assertThat(held).isGreaterThan(15));
        assertThat(number("select count(*) from reopening")).isPositive();
        assertThat(counts("select u.rating, count(*) from recommendation_update u group by 1"))
                .containsKeys("RED", "AMBER", "GREEN");
    }

    @Test
    void happenedInTheOrderOfItsDays() {
        assertThat(number("""
                        select count(*)
                        from (select u.recorded_at, lag(u.recorded_at) over (order by u.id) as before
                              from progress_update u) told
                        where told.before > told.recorded_at
                        """)).isZero();
    }

    @Test
    void letsBothCouncilsSeeTheOneThatWasBeforeThemAndNotEachOther() {
        assertThat(seenBy("officer.north"))
                .contains("NCC-2018-10", "NNC-2022-10")
                .doesNotContain("WNC-2022-10");
        assertThat(seenBy("officer.west"))
                .contains("NCC-2018-10", "WNC-2022-10")
                .doesNotContain("NNC-2022-10");
        assertThat(seenBy("manager.trust")).contains("NCC-2018-10", "NNC-2026-05", "WNC-2026-05", "NCT-2025-04");
    }

    @Test
    void tellsYoungPeopleWhatLeadersApproved() throws Exception {
        Document page = Jsoup.parse(get("/you-said-we-did/NNC").getContentAsString());
        assertThat(page.select("h2").eachText())
                .containsExactly("A hub near you", "Bus passes", "A home of your own", "Tell us what you think");
        assertThat(page.select(".app-you-said__figure")).hasSize(2);
        assertThat(page.text())
                .contains("This is a demonstration")
                .as("changed, and not approved again")
                .doesNotContain("when you turn 21");
        assertThat(get("/you-said-we-did/WNC").getStatus()).isEqualTo(404);
    }

    @Test
    void handsItsSpecimensOutToWhoeverWantsToTry() throws Exception {
        Document page = Jsoup.parse(get("/demonstration/letters").getContentAsString());
        assertThat(page.title()).startsWith("Specimen letters and reports");
        assertThat(page.select("tbody tr")).hasSize(11);
        assertThat(page.select("tbody tr").get(1).text())
                .contains("October 2022", "this is not the published report", "reports.ofsted.gov.uk");
        String pdf = page.select("tbody a[href$=.pdf]").get(1).attr("href");
        assertThat(get(pdf).getContentType()).isEqualTo("application/pdf");
        assertThat(get(pdf).getContentAsString()).startsWith("%PDF-");
        assertThat(get(pdf.replace(".pdf", ".txt")).getContentAsString()).contains("What needs to improve?");
        assertThat(get("/demonstration/letters/../application.txt").getStatus()).isEqualTo(400);
        assertThat(get("/demonstration/letters/nothing.pdf").getStatus()).isEqualTo(404);
        assertThat(get("/letters/new").getContentAsString()).contains("href=\"/demonstration/letters\"");
    }

    private static MockHttpServletResponse get(String address) throws Exception {
        WebApplicationContext context = (WebApplicationContext) application;
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(
                        context.getBean("springSessionRepositoryFilter", Filter.class),
                        context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        Cookie session = mvc.perform(MockMvcRequestBuilders.post("/sign-in")
                        .param("username", "officer.north")
                        .param("password", "demonstration")
                        .with(World.formToken()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(address)).cookie(Objects.requireNonNull(session)))
                .andReturn()
                .getResponse();
    }

    private static Map<String, Integer> counts(String sql) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(sql)
                .query((row, number) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    private static int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static List<String> inspections() {
        return jdbc.sql("""
                        select i.reference || ' ' || i.title || ' ' || coalesce(i.published_on::text, '') as line
                        from inspection i
                        order by i.started_on, i.reference
                        """).query(String.class).list();
    }

    private static List<String> items(String inspection) {
        return jdbc.sql("""
                        select r.words
                        from recommendation r
                        join inspection i on i.id = r.inspection_id
                        where i.reference = :inspection and r.kind = 'AREA_FOR_IMPROVEMENT'
                        order by r.position
                        """).param("inspection", inspection).query(String.class).list().stream()
                .map(words -> words.replaceAll("\\s+", " "))
                .toList();
    }

    private static Map<String, Integer> kinds(String inspection) {
        Map<String, Integer> kinds = new HashMap<>();
        jdbc.sql("""
                        select r.kind, count(*) as items
                        from recommendation r
                        join inspection i on i.id = r.inspection_id
                        where i.reference = :inspection
                        group by r.kind
                        """)
                .param("inspection", inspection)
                .query((row, number) -> kinds.put(row.getString("kind"), row.getInt("items")))
                .list();
        return kinds;
    }

    private static List<String> grades(String inspection) {
        return jdbc.sql("""
                        select j.grade
                        from judgement j
                        join inspection i on i.id = j.inspection_id
                        where i.reference = :inspection
                        """).param("inspection", inspection).query(String.class).list();
    }

    private static List<String> seenBy(String username) {
        PersonId person = new PersonId(jdbc.sql("select id from person where username = :username")
                .param("username", username)
                .query(UUID.class)
                .single());
        Viewer viewer = application.getBean(Viewers.class).of(person).orElseThrow();
        return jdbc.sql("""
                        select i.reference
                        from inspection i
                        join inspection_organisation o on o.inspection_id = i.id
                        where o.organisation_id = any(cast(:organisations as uuid[]))
                        """)
                .param(
                        "organisations",
                        viewer.visibleOrganisations().stream()
                                .map(String::valueOf)
                                .toList()
                                .toString()
                                .replace('[', '{')
                                .replace(']', '}'))
                .query(String.class)
                .list();
    }
}
