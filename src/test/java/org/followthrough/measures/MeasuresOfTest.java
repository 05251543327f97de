package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.plans.ThemeId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A joint plan of both councils with an action for all and one for each. The clock of tests stands in November 2026. */
public final class MeasuresOfTest {

    public final Story story;
    public final World world;
    final JdbcClient jdbc;
    final MeasureManagement measures;
    final ActionManagement actions;
    public final PlanId plan;
    public final ActionId shared;
    final ActionId ofNorth;
    final ActionId ofWest;
    private final RecommendationId ofCouncilNorth;
    private final RecommendationId ofCouncilWest;

    private MeasuresOfTest(ApplicationContext context) {
        this.world = context.getBean(World.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.measures = context.getBean(MeasureManagement.class);
        this.actions = context.getBean(ActionManagement.class);
        this.story = world.northamptonshire();
        this.plan = by(
                story.leadTrust(),
                viewer -> context.getBean(PlanManagement.class)
                        .make(
                                new NewPlan(
                                        "Plan " + story.mark(),
                                        null,
                                        null,
                                        42,
                                        List.of(story.north(), story.west()),
                                        List.of(),
                                        List.of()),
                                viewer));
        this.ofCouncilNorth = recommendation(story.north());
        this.ofCouncilWest = recommendation(story.west());
        this.shared = action("Open a hub", null, null);
        this.ofNorth = action("Agree a protocol", story.north(), null);
        this.ofWest = action("Issue passes", story.west(), null);
    }

    public static MeasuresOfTest in(ApplicationContext context) {
        return new MeasuresOfTest(context);
    }

    public <T> T by(PersonId person, Function<Viewer, T> work) {
        return world.acting(person, () -> work.apply(world.viewer(person)));
    }

    ActionId action(String title, @Nullable OrganisationId audience, @Nullable ThemeId theme) {
        RecommendationId answered = story.west().equals(audience) ? ofCouncilWest : ofCouncilNorth;
        return by(
                story.leadTrust(),
                viewer -> actions.plan(
                        plan,
                        new NewAction(
                                title,
                                null,
                                null,
                                theme,
                                "Lead",
                                null,
                                null,
                                null,
                                LocalDate.of(2027, 11, 30),
                                List.of(answered),
                                audience,
                                null),
                        viewer));
    }

    /** The counter of a thing measured by all, where fewer is better. */
    public static NewMeasure words(String name, Unit unit) {
        return words(name, unit, null, List.of());
    }

    static NewMeasure words(String name, Unit unit, @Nullable OrganisationId audience, List<ActionId> actions) {
        return new NewMeasure(
                name,
                null,
                unit,
                unit == Unit.OTHER ? "visits each" : null,
                Direction.DOWN,
                null,
                null,
                null,
                null,
                "Register",
                Interval.MONTHLY,
                audience,
                actions);
    }

    public MeasureId measure(NewMeasure words) {
        return by(story.leadTrust(), viewer -> measures.define(plan, words, viewer));
    }

    /** Readings at the ends of months, the first in January 2025. */
    public void read(MeasureId measure, double... values) {
        by(story.leadTrust(), viewer -> {
            measures.readAll(
                    measure,
                    IntStream.range(0, values.length)
                            .mapToObj(month -> NewReading.of(
                                    Interval.MONTHLY.after(LocalDate.of(2025, 1, 31), month),
                                    BigDecimal.valueOf(values[month])))
                            .toList(),
                    null,
                    viewer);
            return true;
        });
    }

    private RecommendationId recommendation(OrganisationId organisation) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                        values (:id, 0, :organisation, :reference, 'LOCAL', 1, 'Homes')
                        """)
                .param("id", id)
                .param("organisation", organisation.id())
                .param("reference", "L-" + id)
                .update();
        return new RecommendationId(id);
    }
}
