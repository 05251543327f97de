package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewJudgement;
import org.followthrough.inspections.NewLetter;
import org.followthrough.people.PersonId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Today is 21 November 2026. */
@FollowthroughTest
class DatesAfterInspectionTests {

    private static final FrameworkId SCCIF = FrameworkId.of("00000000-0000-7000-8000-0000000f0003");
    private static final FrameworkId JTAI = FrameworkId.of("00000000-0000-7000-8000-0000000f0002");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 25);

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    InspectionManagement inspections;

    @Autowired
    PlanManagement plans;

    @Autowired
    JdbcClient jdbc;

    private Story story;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
    }

    @Test
    void standOnTheInspectionWithRuleAndSource() throws Exception {
        Document page = page("/inspections/" + graded("Good"), story.boardNorth());

        assertThat(page.select("#dates tbody tr").eachText())
                .satisfiesExactly(
                        publish -> assertThat(publish)
                                .startsWith(
                                        "Publish the report 6 November 2026 Has passed Statutory 30 working days after it was"
                                                + " received on 25 September 2026"),
                        statement -> assertThat(statement)
                                .startsWith("Written statement of action 6 January 2027 Statutory 70 working days")
                                .contains("Source: Education and Inspections Act 2006"),
                        next -> assertThat(next)
                                .startsWith(
                                        "Next inspection 4 March 2029 to 4 March 2030 Usual, not statutory Usually 30 to 42"
                                                + " months after"));
        assertThat(page.select("#dates a")).as("a board member changes none").isEmpty();
    }

    @Test
    void sayThatNoneIsUsualWhereAnAreaIsInadequateAndThatTheNextHasCome() throws Exception {
        InspectionId inadequate = graded("Inadequate");
        assertThat(page("/inspections/" + inadequate, story.officerNorth())
                        .select("#dates")
                        .text())
                .contains("None stated");

        record(standard(RECEIVED.plusYears(1), "Good"));
        assertThat(page("/inspections/" + inadequate, story.officerNorth())
                        .select("#dates")
                        .text())
                .contains("Another inspection has come since");
    }

    @Test
    void sayThatAFocusedVisitWithoutPriorityActionHasNone() throws Exception {
        InspectionId visit = record(InspectionMother.focusedVisit(story.north()));
        assertThat(page("/inspections/" + visit, story.officerNorth())
                        .select("#dates")
                        .text())
                .contains("No statutory date applies");

        recommendation(visit, "PRIORITY_ACTION", null);
        assertThat(page("/inspections/" + visit, story.officerNorth())
                        .select("#dates tbody th")
                        .eachText())
                .containsExactly("Draft plan for the priority actions", "Final plan for the priority actions");
    }

    @Test
    void areCopiedWhereTheyArePrinted() throws Exception {
        InspectionId joint = record(inspection(JTAI, InspectionKind.JOINT_INSPECTION, List.of()));
        assertThat(page("/inspections/" + joint, story.officerNorth())
                        .select("#dates")
                        .text())
                .contains("Nobody has entered it yet");
        world.acting(story.officerNorth(), () -> {
            inspections.keepLetter(
                    joint,
                    new NewLetter("The statement is due.", null, null, null, LocalDate.of(2027, 1, 8)),
                    world.viewer(story.officerNorth()));
            return joint;
        });
        assertThat(page("/inspections/" + joint, story.officerNorth())
                        .select("#dates tbody td")
                        .eachText()
                        .get(0))
                .isEqualTo("8 January 2027 Printed");

        mvc.perform(another(joint, "11", "0", "Agreed with Ofsted", "JOINT_STATEMENT"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/inspections/" + joint, story.officerNorth())
                        .select("#dates")
                        .text())
                .contains("11 January 2027 Entered by us", "Before: 8 January 2027. Printed.");

        InspectionId agency = record(inspection(SCCIF, InspectionKind.PROVIDER_INSPECTION, List.of()));
        recommendation(agency, "REQUIREMENT", LocalDate.of(2026, 12, 31));
        Document page = page("/inspections/" + agency, story.officerNorth());
        assertThat(page.select("#dates tbody tr").eachText().get(0))
                .contains("Requirement R", "31 December 2026 Printed");
        assertThat(page.select("#dates a").eachAttr("href"))
                .as("a requirement's date is the report's alone")
                .containsExactly("/inspections/" + agency + "/dates?rule=NEXT_INSPECTION");
    }

    @Test
    void canBeReplacedWithAReasonWhileTheFirstStaysInView() throws Exception {
        InspectionId id = graded("Good");
        PlanId plan = planFor(id);
        Document form = page("/inspections/" + id + "/dates?rule=STATEMENT_OF_ACTION", story.officerNorth());
        assertThat(form.select("input[name=rule][checked]").eachAttr("value")).containsExactly("STATEMENT_OF_ACTION");
        assertThat(form.select("input[name=version]").val()).isEqualTo("0");

        mvc.perform(another(id, "15", "0", "Agreed with Ofsted"))
                .andExpect(redirectedUrl("/inspections/" + id + "?done=pages.date-changed"));

        for (String address : List.of("/inspections/" + id, "/plans/" + plan, "/")) {
            assertThat(page(address, story.boardNorth()).select("main").text())
                    .as(address)
                    .contains("15 January 2027", "Entered by us", "Officer north " + story.mark())
                    .contains("21 November 2026", "Agreed with Ofsted", "Before: 6 January 2027. Statutory.");
        }
        assertThat(page("/inspections/" + id + "/history", story.boardNorth())
                        .select("main")
                        .text())
                .contains("Another date entered", "Written statement of action", "Agreed with Ofsted");

        Document conflict = answer(another(id, "18", "0", "Later still"), 409);
        assertThat(conflict.select(".app-conflict").text()).contains("15 January 2027", "18 January 2027");
        assertThat(conflict.select("textarea").text()).isEqualTo("Later still");
        assertThat(conflict.select("input[name=version]").val()).isEqualTo("1");
        mvc.perform(another(id, "18", "1", "Later still")).andExpect(status().is3xxRedirection());
        assertThat(page("/inspections/" + id, story.boardNorth())
                        .select("#dates")
                        .text())
                .contains("18 January 2027", "Later still", "Before: 6 January 2027")
                .doesNotContain("15 January 2027");
    }

    @Test
    void areRefusedInPlainWordsWhenReasonOrDateIsMissing() throws Exception {
        InspectionId id = graded("Good");

        Document nothing = answer(
                post("/inspections/" + id + "/dates").param("version", "0").with(world.as(story.officerNorth())), 422);
        assertThat(nothing.select(".govuk-error-summary li").eachText())
                .containsExactly("Choose which date it is", "Enter a real date, for example 31 10 2024", "Say why");
        Document early = answer(
                post("/inspections/" + id + "/dates")
                        .param("rule", "FINAL_PLAN")
                        .param("dueOn.day", "1")
                        .param("dueOn.month", "1")
                        .param("dueOn.year", "2020")
                        .param("reason", "Because")
                        .param("version", "0")
                        .with(world.as(story.officerNorth())),
                422);
        assertThat(early.select("#dueOn-error").text()).contains("must not be before the inspection started");
        assertThat(early.select(".govuk-error-summary").text()).contains("Choose which date it is");
        assertThat(early.select("textarea").text()).isEqualTo("Because");
    }

    @Test
    void areAheadOnHomeAndInThePlanForThoseWhoSeeTheInspection() throws Exception {
        InspectionId id = graded("Good");
        PlanId plan = planFor(id);

        assertThat(page("/", story.boardNorth()).select("section:has(#dates)").text())
                .contains("6 January 2027", "Written statement of action", "70 working days")
                .doesNotContain("6 November 2026", "Next inspection");
        assertThat(page("/", story.officerWest()).select("section:has(#dates)").text())
                .contains("Nothing is due after an inspection");
        Document ofPlan = page("/plans/" + plan, story.boardNorth());
        assertThat(ofPlan.select("section:has(> #dates) > table tbody th").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Written statement of action");
        assertThat(ofPlan.select("section:has(> #dates) > details").text())
                .contains("1 date that has passed", "Publish the report");
    }

    @Test
    void sayInThePlanThatNoneAppliesAfterItsLatestInspection() throws Exception {
        PlanId plan = planFor(record(InspectionMother.focusedVisit(story.north())));

        assertThat(page("/plans/" + plan, story.boardNorth())
                        .select("section:has(> #dates) > table")
                        .text())
                .contains("Plan after the focused visit", "No statutory date applies");
    }

    @Test
    void stayHiddenWithTheirInspection() throws Exception {
        InspectionId hidden = record(confidential(inspection(
                InspectionMother.ILACS_2026,
                InspectionKind.STANDARD,
                List.of(new NewJudgement(InspectionMother.area("0703"), null, "Good")))));

        assertThat(page("/", story.officerNorth()).select("section:has(#dates)").text())
                .contains("Written statement of action");
        assertThat(page("/", story.leaderNorth()).select("section:has(#dates)").text())
                .doesNotContain("Written statement of action");
        mvc.perform(get("/inspections/" + hidden + "/dates").with(world.as(story.leaderNorth())))
                .andExpect(status().isNotFound());
    }

    private InspectionId graded(String grade) {
        return record(standard(RECEIVED, grade));
    }

    private NewInspection standard(LocalDate received, String grade) {
        return inspection(
                InspectionMother.ILACS_2026,
                InspectionKind.STANDARD,
                received,
                Confidentiality.OPEN,
                List.of(
                        new NewJudgement(InspectionMother.area("0703"), null, "Good"),
                        new NewJudgement(InspectionMother.area("0704"), null, grade)));
    }

    private NewInspection inspection(FrameworkId framework, InspectionKind kind, List<NewJudgement> judgements) {
        return inspection(framework, kind, RECEIVED, Confidentiality.OPEN, judgements);
    }

    private NewInspection confidential(NewInspection inspection) {
        return inspection(
                inspection.framework(),
                inspection.kind(),
                RECEIVED,
                Confidentiality.NOT_FOR_PUBLICATION,
                inspection.judgements());
    }

    private NewInspection inspection(
            FrameworkId framework,
            InspectionKind kind,
            LocalDate received,
            Confidentiality confidentiality,
            List<NewJudgement> judgements) {
        return new NewInspection(
                framework,
                kind,
                List.of(story.north()),
                "Inspection " + story.mark(),
                LocalDate.of(received.getYear(), 8, 24),
                LocalDate.of(received.getYear(), 9, 4),
                received,
                null,
                null,
                List.of(),
                confidentiality,
                judgements);
    }

    private InspectionId record(NewInspection inspection) {
        return world.acting(
                story.officerNorth(), () -> inspections.record(inspection, world.viewer(story.officerNorth())));
    }

    private PlanId planFor(InspectionId inspection) {
        return world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north()),
                                List.of(inspection),
                                List.of()),
                        world.viewer(story.officerNorth())));
    }

    private void recommendation(InspectionId inspection, String kind, @Nullable LocalDate dueOn) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, inspection_id, reference, kind, position, words, due_on)
                        values (:id, 0, :organisation, :inspection, :reference, :kind, 1, 'Homes', :due)
                        """)
                .param("id", id)
                .param("organisation", story.north().id())
                .param("inspection", inspection.id())
                .param(
                        "reference",
                        "R" + story.mark() + inspection.id().toString().substring(30))
                .param("kind", kind)
                .param("due", dueOn)
                .update();
    }

    private MockHttpServletRequestBuilder another(InspectionId id, String day, String version, String reason) {
        return another(id, day, version, reason, "STATEMENT_OF_ACTION");
    }

    private MockHttpServletRequestBuilder another(
            InspectionId id, String day, String version, String reason, String rule) {
        return post("/inspections/" + id + "/dates")
                .with(world.as(story.officerNorth()))
                .param("rule", rule)
                .param("dueOn.day", day)
                .param("dueOn.month", "1")
                .param("dueOn.year", "2027")
                .param("reason", reason)
                .param("version", version);
    }

    private Document answer(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(String address, PersonId person) throws Exception {
        String html = mvc.perform(get(address).with(world.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }
}
