package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.followthrough.Story;
import org.followthrough.WithDatabase;
import org.followthrough.World;
import org.followthrough.people.PeopleManagement;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding things in a browser, on a desk and on a phone: narrow a list, keep the filter, search from any page. */
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
class FindingIT {

    private static final String PASSWORD = "two hubs and a protocol";

    @Autowired
    private World world;

    @Autowired
    private PeopleManagement people;

    @Autowired
    private PlanManagement plans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private BrowserForTests browser;
    private Story story;
    private PlanId plan;

    @BeforeEach
    void planAYear() {
        browser = BrowserForTests.open();
        story = world.northamptonshire();
        plan = world.acting(story.officerNorth(), () -> {
            people.choosePassword(story.officerNorth(), PASSWORD);
            return plans.make(
                    new NewPlan(
                            "Care leavers’ improvement plan",
                            "Director",
                            "Improvement board",
                            42,
                            List.of(story.north()),
                            List.of(),
                            List.of()),
                    world.viewer(story.officerNorth()));
        });
        jdbc.sql("""
                        insert into action (id, version, plan_id, number, title, outcome, lead_title, theme_id, original_due_on, due_on,
                                            starts_on, status, written_by, written_at)
                        select uuidv7(), 0, :plan, n,
                               (array['Agree a joint protocol between housing and leaving care',
                                      'Open a hub in Kettering with partners', 'Issue bus passes to everybody who travels to the hub',
                                      'Write fewer reports for housing appeals'])[1 + n % 4] || ', part ' || n,
                               'Young people keep their homes and are not moved again', (array['Housing lead', 'Hub manager'])[1 + n % 2],
                               (select id from theme where position = 1 + n % 3), date '2026-11-01' + n * 7, date '2026-11-01' + n * 7,
                               date '2026-09-01', 'IN_PROGRESS', :by, timestamptz '2026-09-01'
                        from generate_series(1, 30) n
                        """)
                .param("plan", plan.id())
                .param("by", story.officerNorth().id())
                .update();
        jdbc.sql("""
                        insert into action_standing (action_id, plan_id, last_update_on, lead_rating, times_returned)
                        select id, plan_id, date '2026-11-10', (array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + number % 3], 0
                        from action where plan_id = :plan
                        """).param("plan", plan.id()).update();
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void narrowsAListKeepsTheFilterAndSearchesFromAnyPage(int width) {
        String list = "/plans/" + plan + "/actions";
        try (Visitor officer = new Visitor(browser.browser(), "http://localhost:" + port, width)) {
            officer.signIn(
                    ("Officer north " + story.mark()).toLowerCase(Locale.ROOT).replace(' ', '.'), PASSWORD);
            officer.open(list);
            officer.picture("finding-list-" + width);
            officer.unfold("Choose which actions to show");
            officer.picture("finding-fields-" + width);
            officer.choose("rating", "Red");
            officer.type("from", "1/1/2027");
            officer.choose("lead", "Housing lead");
            officer.press("Show these actions");
            officer.picture("finding-narrowed-" + width);
            assertThat(officer.count(".app-in-force__tag")).isEqualTo(3);
            int found = officer.count("tbody tr");
            officer.follow("Save this filter");
            officer.press("Save this filter");
            officer.picture("finding-refused-" + width);
            officer.type("name", "Red housing");
            officer.press("Save this filter");
            assertThat(officer.count("tbody tr")).isEqualTo(found);
            officer.follow("Rename or remove");
            officer.picture("finding-saved-" + width);
            officer.open("/actions?q=nothing+like+it");
            officer.picture("finding-nothing-" + width);
            officer.searchFor("housing appea");
            officer.picture("finding-search-" + width);
            assertThat(officer.count(".app-hits mark")).isPositive();
            officer.follow("Write fewer reports");
            officer.searchFor("zebra");
            officer.picture("finding-zebra-" + width);
            officer.open("/search");
        }
    }
}
