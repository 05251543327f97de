package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.reports.SaidInFile;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every paper in every form, with every option, of a plan that two councils share: in no byte of it stands anything of the
 * council next door.
 */
@FollowthroughTest
class PaperScopeTests {

    private static final List<String> OPTIONS =
            List.of("", "&people=without", "&since=2020-01-01", "&q=only", "&bom=no&people=without&since=2020-01-01");

    @Autowired
    World world;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ClockForTests clock;

    private JointPlan joint;

    @BeforeEach
    void begin() {
        joint = new JointPlan(beans);
        measure(joint.north);
        measure(joint.west);
    }

    @Test
    void tellACouncilNothingOfTheOthersInAnyByte() throws Exception {
        List<String> told = new ArrayList<>();
        look(joint.story.officerWest(), OPTIONS, joint.west, joint.north, told);
        look(boardOf(joint.west), OPTIONS, joint.west, joint.north, told);
        look(joint.story.leaderNorth(), OPTIONS, joint.north, joint.west, told);
        assertThat(told).isEmpty();
    }

    @Test
    void tellACouncilNothingOfTheOthersWhenTheTrustMakesThemForIt() throws Exception {
        clock.set(LocalDate.of(2026, 11, 23));
        List<String> told = new ArrayList<>();
        PersonId manager = joint.story.managerTrust();
        String all = "&people=without&since=2020-01-01&asAt=2026-11-21";
        look(manager, List.of(madeFor(joint.west), madeFor(joint.west) + all), joint.west, joint.north, told);
        look(manager, List.of(madeFor(joint.north)), joint.north, joint.west, told);
        assertThat(told).isEmpty();

        String north = nameOf(joint.north);
        for (String paper : List.of("action-plan.pdf", "action-plan.docx", "action-plan.xlsx", "scorecard.pdf")) {
            says(paper, "", manager, "onlywest", "onlynorth", north);
            says(paper, madeFor(joint.west), manager, "onlywest", nameOf(joint.west));
            assertThat(said(paper, madeFor(joint.west), manager)).doesNotContain(north);
        }
    }

    @Test
    void areForAnOrganisationOfThePlanThatWhoeverAsksSeesAndForNoOther() throws Exception {
        for (String other : List.of(joint.story.trust().toString(), Ids.next().toString(), "x")) {
            assertThat(answer("action-plan.csv", "&organisation=" + other, joint.story.managerTrust())
                            .getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        String north = madeFor(joint.north);
        assertThat(answer("action-plan.csv", north, joint.story.officerWest()).getStatus())
                .isEqualTo(404);
        assertThat(said("action-plan.csv", madeFor(joint.west), joint.story.officerWest()))
                .contains("onlywest");
    }

    @Test
    void tellEachCouncilItsOwnAndTheTrustBoth() throws Exception {
        for (String paper : List.of("action-plan.pdf", "action-plan.docx", "action-plan.xlsx", "action-plan.csv")) {
            says(paper, "", joint.story.officerWest(), "onlywest");
            says(paper, "", joint.story.managerTrust(), "onlywest", "onlynorth", "Begun");
        }
        for (String paper : List.of("scorecard.pdf", "scorecard.xlsx", "history.csv", "history.xlsx")) {
            says(paper, "", joint.story.managerTrust(), "onlywest", "onlynorth");
        }
    }

    @Test
    void areNotThereForSomebodyOutside() throws Exception {
        PersonId stranger = world.person("Stranger " + world.mark(), Role.LEADER, joint.story.trust());
        jdbc.sql("update membership set until_date = from_date where person_id = :person")
                .param("person", stranger.id())
                .update();
        for (String paper : papers()) {
            assertThat(answer(paper, "", stranger).getStatus()).as(paper).isEqualTo(404);
        }
    }

    @Test
    void leaveOutPeopleWhereAskedTo() throws Exception {
        UUID lead = joint.story.leadTrust().id();
        jdbc.sql("update person set name = 'Petronella Namely', role_title = 'Lead' where id = :person")
                .param("person", lead)
                .update();
        jdbc.sql("update action set lead_id = :person where plan_id = :plan")
                .param("person", lead)
                .param("plan", joint.plan.id())
                .update();
        jdbc.sql("update person set name = 'Leopold Leaderly', role_title = 'Director' where id = :person")
                .param("person", joint.story.leaderNorth().id())
                .update();

        says("action-plan.xlsx", "", joint.story.leaderNorth(), "Petronella", "Leopold");
        says("action-plan.xlsx", "&people=without", joint.story.leaderNorth(), "Director: Slow onlynorth");
        List<String> named = new ArrayList<>();
        for (String paper : papers()) {
            String without = said(paper, "&people=without", joint.story.leaderNorth());
            Stream.of("Petronella", "Leopold")
                    .filter(without::contains)
                    .map(name -> paper + " names " + name)
                    .forEach(named::add);
        }
        assertThat(named).isEmpty();
    }

    private static String madeFor(JointPlan.Part part) {
        return "&organisation=" + part.council();
    }

    private String nameOf(JointPlan.Part part) {
        return jdbc.sql("select name from organisation where id = :id")
                .param("id", part.council().id())
                .query(String.class)
                .single();
    }

    private void look(PersonId person, List<String> asked, JointPlan.Part own, JointPlan.Part other, List<String> told)
            throws Exception {
        for (String paper : papers()) {
            for (String options : asked) {
                MockHttpServletResponse answer = answer(paper, options, person);
                if (answer.getStatus() == 403) {
                    continue;
                }
                assertThat(answer.getStatus()).as(paper + options).isEqualTo(200);
                String words = SaidInFile.of(answer.getContentAsByteArray());
                other.secrets().stream()
                        .filter(words::contains)
                        .map(secret -> paper + options + " tells " + own.marker() + " " + secret)
                        .forEach(told::add);
            }
        }
    }

    /** Every paper with the ending of each of its forms. */
    private Set<String> papers() {
        var papers = new TreeSet<String>();
        for (PaperMaker maker : beans.getBeansOfType(PaperMaker.class).values()) {
            maker.forms().forEach(form -> papers.add(maker.name() + "." + form.extension()));
        }
        assertThat(papers).contains("action-plan.pdf", "action-plan.docx", "scorecard.xlsx", "history.csv");
        return papers;
    }

    private void says(String paper, String options, PersonId person, String... words) throws Exception {
        String said = said(paper, options, person);
        assertThat(Stream.of(words).filter(word -> !said.contains(word)))
                .as("what " + paper + options + " does not say")
                .isEmpty();
    }

    private String said(String paper, String options, PersonId person) throws Exception {
        MockHttpServletResponse answer = answer(paper, options, person);
        assertThat(answer.getStatus()).as(paper).isEqualTo(200);
        return SaidInFile.of(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse answer(String paper, String options, PersonId person) throws Exception {
        var result = mvc.perform(get(URI.create("/reports/" + paper + "?plan=" + joint.plan + options))
                        .with(world.as(person)))
                .andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result.getAsyncResult();
        }
        return result.getResponse();
    }

    private PersonId boardOf(JointPlan.Part part) {
        return world.person("Board " + world.mark(), Role.BOARD_MEMBER, part.council());
    }

    /** A measure that is one council's alone, with two readings. */
    private void measure(JointPlan.Part part) {
        UUID measure = Ids.next();
        UUID by = joint.story.managerTrust().id();
        jdbc.sql("""
                        insert into measure (id, version, plan_id, audience_id, name, tells, unit, better, baseline, baseline_on,
                                             target, target_on, read_every, defined_by, defined_at)
                        values (?, 0, ?, ?, ?, ?, 'COUNT', 'DOWN', 40, date '2026-01-31', 10, date '2027-01-31', 'MONTHLY', ?,
                                timestamptz '2026-02-01')
                        """)
                .params(
                        measure,
                        joint.plan.id(),
                        part.council().id(),
                        "Waiting " + part.marker(),
                        "How many wait " + part.marker(),
                        by)
                .update();
        jdbc.sql("insert into measure_action (measure_id, action_id, plan_id, audience_id) values (?, ?, ?, ?)")
                .params(
                        measure,
                        joint.shared.id(),
                        joint.plan.id(),
                        part.council().id())
                .update();
        Stream.of("2026-09-30", "2026-10-31")
                .forEach(day -> jdbc.sql("""
                        insert into reading (id, version, measure_id, plan_id, audience_id, read_on, value, note, recorded_by, recorded_at)
                        values (?, 0, ?, ?, ?, cast(? as date), 30, ?, ?, timestamptz '2026-11-01')
                        """)
                        .params(
                                Ids.next(),
                                measure,
                                joint.plan.id(),
                                part.council().id(),
                                day,
                                "Counted " + part.marker(),
                                by)
                        .update());
    }
}
