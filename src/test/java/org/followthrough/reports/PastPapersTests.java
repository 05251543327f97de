package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper as at a past day says what it said then, to whoever may see it today. */
@FollowthroughTest
class PastPapersTests {

    private static final LocalDate THEN = LocalDate.of(2026, 11, 23);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    Papers papers;

    @Autowired
    ClockForTests clock;

    @Autowired
    JdbcClient jdbc;

    private Story story;
    private ReportWorld written;
    private InspectionId visit;
    private PlanId plan;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        visit = written.inspection(
                "Focused visit, care leavers", Confidentiality.OPEN, List.of(asksFor("Homes for young people.")));
        plan = written.plan("Care leavers", visit);
        protocol = written.action(
                plan, "Agree a protocol with housing", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
        clock.set(THEN);
    }

    @Test
    void saysWhatItSaidAtTheEndOfThatDayWhateverWasChangedSince() {
        said(protocol, "The draft is with both councils.", LeadRating.AT_RISK);
        Map<String, Said> then = everyPaper(THEN);

        clock.set(THEN.plusDays(1));
        said(protocol, "Both councils signed.", LeadRating.ON_TRACK);
        written.action(plan, "Open a hub", LocalDate.of(2027, 6, 1), written.recommendation(visit, 1));
        clock.set(THEN.plusDays(40));
        rename(plan, protocol);

        assertThat(everyPaper(THEN)).isEqualTo(then);
        assertThat(everyPaper(THEN.plusDays(40))).isNotEqualTo(then);
    }

    @Test
    void leavesNothingOfThePastBehind() {
        said(protocol, "The draft is with both councils.", LeadRating.AT_RISK);
        clock.set(THEN.plusDays(1));
        Map<String, Said> now = everyPaper(THEN.plusDays(1));

        everyPaper(THEN);

        assertThat(everyPaper(THEN.plusDays(1))).isEqualTo(now);
    }

    @Test
    void hidesAnInspectionFromWhomItIsHiddenToday() {
        InspectionId hushed = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words.")));
        PersonId reader = story.managerTrust();
        written.admit(hushed, reader);
        plan = written.plan("Hushed plan", hushed);
        clock.set(THEN.plusDays(1));

        assertThat(said("action-plan", THEN, reader).toString()).contains("Hushed words");

        jdbc.sql("update inspection_reader set until_date = :day where inspection_id = :id and person_id = :reader")
                .param("day", THEN)
                .param("id", hushed.id())
                .param("reader", reader.id())
                .update();
        clock.set(THEN.plusDays(2));

        assertThat(said("action-plan", THEN, reader).toString()).doesNotContain("Hushed words");
    }

    private Map<String, Said> everyPaper(LocalDate day) {
        Map<String, Said> all = new LinkedHashMap<>();
        papers.all().forEach(maker -> all.put(maker.name(), said(maker.name(), day, story.officerNorth())));
        return all;
    }

    private Said said(String name, LocalDate day, PersonId person) {
        PaperMaker maker = papers.named(name);
        Viewer viewer = world.viewer(person);
        ReadablePaper paper = papers.make(
                maker,
                new PaperRequest(Ids.next(), plan, day, null, false, ActionFilter.NONE, viewer.on(day)),
                clock.today());
        return Said.of(paper);
    }

    private void said(ActionId action, String words, LeadRating rating) {
        world.acting(story.officerNorth(), () -> {
            beans.getBean(ActionManagement.class)
                    .recordUpdate(
                            action,
                            new NewUpdate(rating, words, null, null, null, null, clock.today()),
                            world.viewer(story.officerNorth()));
            return action;
        });
    }

    /** As a service would, which tells the history the time of its clock. */
    private void rename(PlanId plan, ActionId action) {
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            jdbc.sql("select set_config('followthrough.at', :at, true)")
                    .param("at", clock.instant().toString())
                    .query(String.class)
                    .single();
            jdbc.sql("update plan set name = 'Another name' where id = :id")
                    .param("id", plan.id())
                    .update();
            jdbc.sql("update action set title = 'Another title' where id = :id")
                    .param("id", action.id())
                    .update();
        });
    }

    /** A paper without when, by whom and on which seal it was made. */
    private record Said(
            String title,
            PaperHeading.PlanName plan,
            List<String> organisations,
            LocalDate asAt,
            List<Block> blocks,
            List<Object> tables,
            Object attachments) {

        static Said of(ReadablePaper paper) {
            PaperHeading heading = paper.heading();
            return new Said(
                    heading.title(),
                    heading.plan(),
                    heading.organisations(),
                    heading.asAt(),
                    paper.blocks(),
                    paper.sheets().stream().map(Said::cells).toList(),
                    paper.attachments());
        }

        private static Object cells(PaperTable<?> table) {
            return List.of(
                    table.name(),
                    java.util.stream.StreamSupport.stream(table.rows().spliterator(), false)
                            .toList());
        }
    }
}
