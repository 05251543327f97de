package org.followthrough.reminders.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.reminders.PlanOfNeeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class CalendarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ClockForTests clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanOfNeeds plan;
    private PersonId lead;

    @BeforeEach
    void begin() {
        plan = new PlanOfNeeds(beans, TODAY.plusDays(12));
        lead = plan.story.leadTrust();
    }

    @Test
    void isAcceptedByAnotherLibraryAndHasWhatIsDue() throws Exception {
        ActionId action = plan.action("Open a hub; with tea, \"cake\" and ümlauts", TODAY.plusDays(40), lead, null);
        plan.action("Somebody else’s", TODAY.plusDays(41), plan.story.managerTrust(), null);
        plan.as(
                plan.story.officerNorth(),
                () -> beans.getBean(MilestoneManagement.class)
                        .add(action, new NewMilestone("Lease signed", TODAY.plusDays(20)), plan.officer()));
        plan.inspection("OPEN");

        Calendar calendar = read(answer(address(lead)));

        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        String mark = plan.story.mark();
        assertThat(events)
                .extracting(event -> summary(event).replaceAll(": V[0-9a-f-]{36}$", ": V"))
                .containsExactlyInAnyOrder(
                        "Due: A1 Open a hub; with tea, \"cake\" and ümlauts (Plan " + mark + ")",
                        "Milestone of A1: Lease signed (Plan " + mark + ")",
                        "Improvement board: Plan " + mark,
                        "Publish the report: V",
                        "Written statement of action: V");
        VEvent due = events.stream()
                .filter(event -> summary(event).startsWith("Due"))
                .findFirst()
                .orElseThrow();
        assertThat(due.getProperty("DTSTART").orElseThrow().toString())
                .isEqualToIgnoringNewLines("DTSTART;VALUE=DATE:20261231");
        assertThat(due.getProperty("UID").orElseThrow().getValue()).isEqualTo("due-" + action + "@followthrough");
        assertThat(due.getProperty("URL").orElseThrow().getValue()).endsWith("/actions/" + action);
    }

    @Test
    void keepsItsEntriesWhenADateMoves() throws Exception {
        ActionId action = plan.action("Open a hub", TODAY.plusDays(40), lead, null);
        String address = address(lead);
        String before = answer(address).getContentAsString();
        plan.jdbc
                .sql("update action set due_on = due_on + 7 where id = ?")
                .params(action.id())
                .update();

        String after = answer(address).getContentAsString();

        assertThat(after).isNotEqualTo(before);
        assertThat(uids(after)).isEqualTo(uids(before)).isNotEmpty();
    }

    @Test
    void isNotSentAgainToACalendarThatHasIt() throws Exception {
        String address = address(lead);
        MockHttpServletResponse first = answer(address);

        MockHttpServletResponse second = mvc.perform(get(address)
                        .header(HttpHeaders.IF_NONE_MATCH, Objects.requireNonNull(first.getHeader(HttpHeaders.ETAG))))
                .andReturn()
                .getResponse();

        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=900, private");
        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=utf-8");
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
    }

    @Test
    void ofAPlanHasAllThatThePersonSeesInIt() throws Exception {
        plan.action("Led by somebody", TODAY.plusDays(40), plan.story.managerTrust(), null);
        String address = address(plan.story.officerNorth()).replace(".ics", "/plans/" + plan.plan + ".ics");

        assertThat(answer(address).getContentAsString()).contains("Led by somebody");
        String west = address(plan.story.officerWest()).replace(".ics", "/plans/" + plan.plan + ".ics");
        assertThat(answer(west).getStatus()).isEqualTo(404);
    }

    @Test
    void showsWhatThePersonMaySeeNow() throws Exception {
        PersonId adviser = plan.world.person("Adviser " + plan.story.mark(), Role.OFFICER, plan.story.north());
        plan.action("For the adviser", TODAY.plusDays(40), adviser, null);
        String address = address(adviser);
        assertThat(answer(address).getContentAsString()).contains("For the adviser");

        plan.jdbc
                .sql("update membership set until_date = ? where person_id = ?")
                .params(TODAY.minusDays(1), adviser.id())
                .update();
        assertThat(answer(address).getContentAsString()).doesNotContain("For the adviser");

        plan.jdbc
                .sql("update person set active = false where id = ?")
                .params(adviser.id())
                .update();
        assertThat(answer(address).getStatus()).isEqualTo(404);
    }

    @Test
    void keepsTheWordsOfAConfidentialInspectionToThePages() throws Exception {
        plan.action(
                "Secret words",
                TODAY.plusDays(40),
                lead,
                null,
                plan.recommendation(plan.inspection("NOT_FOR_PUBLICATION")));

        String calendar = answer(address(lead)).getContentAsString();

        assertThat(calendar)
                .contains("Due: A1 in Plan " + plan.story.mark())
                .doesNotContain("Secret", "Publish", "Written");
    }

    @Test
    void isGoneOnceItsAddressIsEndedOrReplaced() throws Exception {
        String first = address(lead);
        String second = address(lead);
        assertThat(answer(first).getStatus()).isEqualTo(404);
        assertThat(answer(second).getStatus()).isEqualTo(200);

        mvc.perform(post("/account/calendar/revocations").with(plan.world.as(lead)));

        assertThat(answer(second).getStatus()).isEqualTo(404);
        assertThat(answer("/calendar/" + "x".repeat(43) + ".ics").getStatus()).isEqualTo(404);
    }

    @Test
    void isKeptInTheDatabaseWithoutItsAddress() throws Exception {
        String token = address(lead).replaceAll(".*/|\\.ics", "");

        assertThat(plan.jdbc
                        .sql("select cast(to_jsonb(f) as text) from calendar_feed f where person_id = ?")
                        .params(lead.id())
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        Document page = Jsoup.parse(mvc.perform(get("/account/calendar").with(plan.world.as(lead)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.expectFirst("main").text())
                .contains("You have an address")
                .doesNotContain(token);
    }

    private String address(PersonId person) throws Exception {
        Document page = Jsoup.parse(mvc.perform(post("/account/calendar").with(plan.world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        return page.expectFirst("#own").text().replaceAll("^https?://[^/]+", "");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private static Calendar read(MockHttpServletResponse answer) throws Exception {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, false);
        return new CalendarBuilder().build(new StringReader(answer.getContentAsString()));
    }

    private static String summary(VEvent event) {
        return event.getProperty("SUMMARY").orElseThrow().getValue();
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).sorted().toList();
    }
}
