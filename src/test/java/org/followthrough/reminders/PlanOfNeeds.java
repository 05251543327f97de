package org.followthrough.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of the north council whose actions come to need people on days of the test's choice. */
public final class PlanOfNeeds {

    static final int UPDATE_INTERVAL = 42;

    final BeanFactory beans;
    public final World world;
    public final Story story;
    public final JdbcClient jdbc;
    public final PlanId plan;
    final RecommendationId local;
    private final ActionManagement actions;
    private final ActionMother mother;

    public PlanOfNeeds(AutowireCapableBeanFactory beans, LocalDate... boardDates) {
        this.beans = beans;
        this.world = beans.getBean(World.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.actions = beans.getBean(ActionManagement.class);
        this.mother = beans.createBean(ActionMother.class);
        this.story = world.northamptonshire();
        this.plan = as(
                story.officerNorth(),
                () -> beans.getBean(PlanManagement.class)
                        .make(
                                new NewPlan(
                                        "Plan " + story.mark(),
                                        null,
                                        "Improvement board",
                                        UPDATE_INTERVAL,
                                        List.of(story.north()),
                                        List.of(),
                                        List.of(boardDates)),
                                officer()));
        this.local = recommendation(null);
    }

    public Viewer officer() {
        return world.viewer(story.officerNorth());
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return world.acting(person, work);
    }

    public ActionId action(String title, LocalDate due, @Nullable PersonId lead, @Nullable PersonId manager) {
        return action(title, due, lead, manager, local);
    }

    public ActionId action(
            String title,
            LocalDate due,
            @Nullable PersonId lead,
            @Nullable PersonId manager,
            RecommendationId recommendation) {
        NewAction words = new NewAction(
                title,
                "Young people keep their homes",
                "Audit of tenancies",
                null,
                "Housing lead",
                lead,
                manager,
                null,
                due,
                List.of(recommendation),
                null,
                null);
        return as(story.officerNorth(), () -> actions.plan(plan, words, officer()));
    }

    public void update(ActionId action) {
        as(story.officerNorth(), () -> {
            Viewer by = officer();
            actions.recordUpdate(
                    action, new NewUpdate(LeadRating.ON_TRACK, "Going on", null, null, null, null, by.today()), by);
            return action;
        });
    }

    /** Sign-off is asked for by the officer of the council. */
    public void request(ActionId action) {
        as(story.officerNorth(), () -> {
            update(action);
            mother.link(action, Proof.VOICE, story.officerNorth());
            return beans.getBean(SignOffManagement.class).request(action, "They kept them", officer());
        });
    }

    public RecommendationId recommendation(@Nullable InspectionId inspection) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, inspection_id, reference, kind, position, words)
                        values (?, 0, ?, ?, ?, ?, 1, 'Housing for care leavers')
                        """)
                .param(id)
                .param(story.north().id())
                .param(inspection == null ? null : inspection.id())
                .param("L-" + id)
                .param(inspection == null ? "LOCAL" : "AREA_FOR_IMPROVEMENT")
                .update();
        return new RecommendationId(id);
    }

    public InspectionId inspection(String confidentiality) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into inspection (id, version, framework_id, kind, title, reference, started_on, ended_on,
                                                received_on, confidentiality, recorded_by, recorded_at)
                        values (?, 0, (select id from framework where code = 'ILACS' order by effective_from limit 1), 'STANDARD',
                                'Inspection', ?, date '2026-10-01', date '2026-10-02', date '2026-11-02', ?, ?, timestamptz '2026-11-01')
                        """)
                .params(id, "V" + id, confidentiality, story.officerNorth().id())
                .update();
        jdbc.sql("insert into inspection_organisation (inspection_id, organisation_id) values (?, ?)")
                .params(id, story.north().id())
                .update();
        jdbc.sql("insert into plan_inspection (plan_id, inspection_id) values (?, ?)")
                .params(plan.id(), id)
                .update();
        jdbc.sql("insert into inspection_reader (id, inspection_id, person_id) values (?, ?, ?)")
                .params(Ids.next(), id, story.officerNorth().id())
                .update();
        return new InspectionId(id);
    }
}
