package org.followthrough.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewInspection;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the officer of the north writes down before somebody asks for a paper. */
public final class ReportWorld {

    private final BeanFactory beans;
    private final World world;
    private final Story story;

    public ReportWorld(BeanFactory beans, Story story) {
        this.beans = beans;
        this.world = beans.getBean(World.class);
        this.story = story;
    }

    public InspectionId inspection(String title, Confidentiality confidentiality, List<NewRecommendation> recommended) {
        return world.acting(story.officerNorth(), () -> {
            InspectionId id = beans.getBean(InspectionManagement.class)
                    .record(
                            new NewInspection(
                                    InspectionMother.ILACS_2023,
                                    InspectionKind.FOCUSED_VISIT,
                                    List.of(story.north()),
                                    title,
                                    LocalDate.of(2024, 10, 1),
                                    LocalDate.of(2024, 10, 2),
                                    null,
                                    null,
                                    null,
                                    List.of("Ada Lead"),
                                    confidentiality,
                                    List.of()),
                            world.viewer(story.officerNorth()));
            beans.getBean(FindingManagement.class)
                    .accept(id, List.of(), recommended, world.viewer(story.officerNorth()));
            return id;
        });
    }

    public static NewRecommendation asksFor(String words) {
        return NewRecommendation.typed(RecommendationKind.AREA_FOR_IMPROVEMENT, words);
    }

    public RecommendationId recommendation(InspectionId inspection, int position) {
        return new RecommendationId(
                jdbc().sql("select id from recommendation where inspection_id = :id and position = :position")
                        .param("id", inspection.id())
                        .param("position", position)
                        .query(UUID.class)
                        .single());
    }

    public PlanId plan(String name, InspectionId... inspections) {
        return world.acting(
                story.officerNorth(),
                () -> beans.getBean(PlanManagement.class)
                        .make(
                                new NewPlan(
                                        name, null, null, 42, List.of(story.north()), List.of(inspections), List.of()),
                                world.viewer(story.officerNorth())));
    }

    public ActionId action(PlanId plan, String title, LocalDate due, RecommendationId... answered) {
        return world.acting(
                story.officerNorth(),
                () -> beans.getBean(ActionManagement.class)
                        .plan(
                                plan,
                                new NewAction(
                                        title,
                                        null,
                                        null,
                                        null,
                                        "Leaving care service manager",
                                        null,
                                        null,
                                        null,
                                        due,
                                        List.of(answered),
                                        null,
                                        null),
                                world.viewer(story.officerNorth())));
    }

    /** As the administrator's colleagues would name them; who recorded the inspection is one already. */
    public void admit(InspectionId inspection, PersonId reader) {
        jdbc().sql("insert into inspection_reader (id, inspection_id, person_id) values (:id, :inspection, :person)")
                .param("id", Ids.next())
                .param("inspection", inspection.id())
                .param("person", reader.id())
                .update();
    }

    /** A piece of evidence, for everybody or for one council's eyes. */
    public void evidence(ActionId action, PlanId plan, @Nullable UUID audience) {
        jdbc().sql("""
                        insert into evidence (id, version, action_id, plan_id, audience_id, state, title, shows, proof, dated_on)
                        values (:id, 0, :action, :plan, cast(:audience as uuid), 'RECEIVED', 'Minutes', 'It was agreed',
                                'ACTIVITY', date '2026-11-02')
                        """)
                .param("id", Ids.next())
                .param("action", action.id())
                .param("plan", plan.id())
                .param("audience", audience)
                .update();
    }

    private JdbcClient jdbc() {
        return beans.getBean(JdbcClient.class);
    }
}
