package org.followthrough.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An inspection of the north council with two recommendations and one reading of ours, and its plan. */
final class PlansOfTest {

    static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    final Story story;
    final World world;
    final JdbcClient jdbc;
    final PlanManagement plans;
    final ActionManagement actions;
    final InspectionId inspection;
    final RecommendationId housing;
    final RecommendationId buses;
    final RecommendationId reading;
    final PlanId plan;

    private PlansOfTest(ApplicationContext context) {
        this.world = context.getBean(World.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.plans = context.getBean(PlanManagement.class);
        this.actions = context.getBean(ActionManagement.class);
        this.story = world.northamptonshire();
        this.inspection = inspection(story.north(), "OPEN");
        this.housing = recommendation(inspection, story.north(), "AREA_FOR_IMPROVEMENT", 1);
        this.buses = recommendation(inspection, story.north(), "AREA_FOR_IMPROVEMENT", 2);
        this.reading = recommendation(inspection, story.north(), "OUR_READING", 3);
        this.plan = plan(story.officerNorth(), story.north());
    }

    static PlansOfTest in(ApplicationContext context) {
        return new PlansOfTest(context);
    }

    PlanId plan(PersonId by, OrganisationId... organisations) {
        return world.acting(
                by,
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                "Director",
                                "Improvement board",
                                42,
                                List.of(organisations),
                                List.of(inspection),
                                List.of(LocalDate.of(2026, 12, 3))),
                        world.viewer(by)));
    }

    NewAction words(String title, RecommendationId... recommendations) {
        return words(title, DUE, null, recommendations);
    }

    NewAction words(
            String title, LocalDate due, @Nullable OrganisationId audience, RecommendationId... recommendations) {
        return new NewAction(
                title,
                null,
                null,
                null,
                "Leaving care service manager",
                null,
                null,
                null,
                due,
                List.of(recommendations),
                audience,
                null);
    }

    ActionId action(String title) {
        return action(plan, words(title, housing), story.officerNorth());
    }

    ActionId action(PlanId of, NewAction words, PersonId by) {
        return world.acting(by, () -> actions.plan(of, words, world.viewer(by)));
    }

    void update(ActionId action, LeadRating rating, String sentence) {
        PersonId by = story.officerNorth();
        world.acting(by, () -> {
            actions.recordUpdate(
                    action,
                    new NewUpdate(
                            rating,
                            sentence,
                            null,
                            null,
                            null,
                            null,
                            world.viewer(by).today()),
                    world.viewer(by));
            return true;
        });
    }

    InspectionId inspection(OrganisationId organisation, String confidentiality) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into inspection (id, version, framework_id, kind, title, reference, started_on, ended_on,
                                                confidentiality, recorded_by, recorded_at)
                        values (:id, 0, (select id from framework limit 1), 'FOCUSED_VISIT', :title, :reference, date '2024-10-01',
                                date '2024-10-02', :confidentiality, :by, timestamptz '2024-11-01')
                        """)
                .param("id", id)
                .param("title", "Focused visit " + story.mark())
                .param("reference", "V" + id)
                .param("confidentiality", confidentiality)
                .param("by", story.officerNorth().id())
                .update();
        jdbc.sql(
                        "insert into inspection_organisation (inspection_id, organisation_id) values (:inspection, :organisation)")
                .param("inspection", id)
                .param("organisation", organisation.id())
                .update();
        return new InspectionId(id);
    }

    RecommendationId recommendation(InspectionId of, OrganisationId organisation, String kind, int position) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, inspection_id, reference, kind, position, words)
                        values (:id, 0, :organisation, :inspection, :reference, :kind, :position, :words)
                        """)
                .param("id", id)
                .param("organisation", organisation.id())
                .param("inspection", of.id())
                .param(
                        "reference",
                        "R" + position + "-" + story.mark() + "-"
                                + id.toString().substring(30))
                .param("kind", kind)
                .param("position", position)
                .param("words", "What must get better, number " + position)
                .update();
        return new RecommendationId(id);
    }
}
