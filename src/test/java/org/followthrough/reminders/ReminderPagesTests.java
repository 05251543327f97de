package org.followthrough.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class ReminderPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClockForTests clock;

    private PlanOfNeeds plan;
    private PersonId manager;

    @BeforeEach
    void begin() {
        plan = new PlanOfNeeds(beans);
        manager = plan.story.managerTrust();
    }

    @Test
    void letEverybodyChooseForThemselves() throws Exception {
        assertThat(chosen(page(get("/account/reminders"), manager))).isEqualTo("DAILY");

        MockHttpServletResponse saved = answer(post("/account/reminders").param("digests", "WEEKLY"), manager);

        assertThat(saved.getRedirectedUrl()).isEqualTo("/account/reminders?done=reminders.chosen");
        assertThat(chosen(page(get("/account/reminders"), manager))).isEqualTo("WEEKLY");
        assertThat(chosen(page(get("/account/reminders"), plan.story.leadTrust())))
                .isEqualTo("DAILY");
    }

    @Test
    void refuseAChoiceThatIsNone() throws Exception {
        MockHttpServletResponse answer = answer(post("/account/reminders").param("digests", "HOURLY"), manager);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choose how often you want it");
    }

    @Test
    void letManagersSetWhenActionsAreEscalated() throws Exception {
        String address = "/plans/" + plan.plan + "/reminders";
        assertThat(page(get(address), manager).text()).contains("14 days past its due date", "after 28 days");

        answer(post(address).param("version", "-1").param("days", "10"), manager);

        assertThat(page(get(address), manager).text()).contains("10 days past its due date", "after 20 days");
        assertThat(page(get(address), plan.story.officerNorth()).select("form")).isEmpty();
    }

    @Test
    void showBothWhenTwoSetItAtOnce() throws Exception {
        String address = "/plans/" + plan.plan + "/reminders";
        answer(post(address).param("version", "-1").param("days", "10"), manager);

        MockHttpServletResponse second =
                answer(post(address).param("version", "-1").param("days", "21"), plan.story.leaderNorth());

        assertThat(second.getStatus()).isEqualTo(409);
        Element main = Jsoup.parse(second.getContentAsString()).expectFirst("main");
        assertThat(main.expectFirst("input[name=days]").val()).isEqualTo("21");
        assertThat(main.expectFirst("input[name=version]").val()).isEqualTo("0");
        assertThat(main.text()).contains("10", "21");
        assertThat(answer(post(address).param("version", "0").param("days", "21"), plan.story.leaderNorth())
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void refuseDaysThatAreNone() throws Exception {
        for (String days : new String[] {"0", "181", "soon", "", "99999999999"}) {
            MockHttpServletResponse answer =
                    answer(post("/plans/" + plan.plan + "/reminders").param("days", days), manager);
            assertThat(answer.getStatus()).as(days).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Enter a whole number of days from 1 to 180");
        }
    }

    @Test
    void tellOnTheHistoryOfAnActionToWhomItWasBrought(@Autowired PersonReminders reminders) throws Exception {
        clock.set(TODAY.minusDays(20));
        ActionId action = plan.action("Late", TODAY.minusDays(15), plan.story.leadTrust(), manager);
        clock.set(TODAY);

        reminders.write(new Recipient(manager, "manager@example.org", DigestChoice.NONE, null));

        assertThat(page(get("/actions/" + action + "/history"), manager).text())
                .contains("Brought to somebody who answers for it", "Accountable manager", "Manager trust");
    }

    @Test
    void answerNothingOfTheDemonstrationElsewhere() throws Exception {
        assertThat(answer(get("/demonstration/mail"), manager).getStatus()).isEqualTo(404);
    }

    private static String chosen(Element page) {
        return page.expectFirst("input[name=digests][checked]").val();
    }

    private Element page(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return Jsoup.parse(answer(request, person).getContentAsString()).expectFirst("main");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return mvc.perform(request.with(plan.world.as(person))).andReturn().getResponse();
    }
}
