package org.followthrough.demo;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.demo.script.Fields;
import org.followthrough.demo.script.Part;
import org.followthrough.demo.script.Said;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanManagement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes the plans of the story and writes their actions down. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Planner {

    private final PlanManagement plans;
    private final ActionManagement actions;
    private final Gauge gauge;
    private final LocalPlayer locals;
    private final Needs needs;

    Planner(PlanManagement plans, ActionManagement actions, Gauge gauge, LocalPlayer locals, Needs needs) {
        this.plans = plans;
        this.actions = actions;
        this.gauge = gauge;
        this.locals = locals;
        this.needs = needs;
    }

    void begin(Part part, Remembered told, Viewer viewer) {
        switch (part.kind()) {
            case PLAN -> make(part, told, viewer);
            case ACTION -> write(part, told, viewer);
            case MEASURE -> gauge.define(part, told, viewer);
            case LOCAL -> locals.note(part, told, viewer);
        }
    }

    private void make(Part plan, Remembered told, Viewer viewer) {
        Fields said = plan.fields();
        List<OrganisationId> organisations = said.of("organisations").names().stream()
                .map(told.cast()::organisation)
                .toList();
        List<LocalDate> meetings = said.find("meets").map(Said::days).orElse(List.of());
        told.plan(plans.make(
                new NewPlan(
                        plan.title(),
                        said.wordsOrNull("sponsor"),
                        said.wordsOrNull("board"),
                        said.of("updates").number(),
                        organisations,
                        said.of("answers").names().stream()
                                .map(needs::inspection)
                                .toList(),
                        meetings),
                viewer));
    }

    private void write(Part action, Remembered told, Viewer viewer) {
        Fields said = action.fields();
        told.action(
                action.title(),
                actions.plan(
                        told.plan(),
                        new NewAction(
                                action.title(),
                                said.wordsOrNull("different"),
                                said.wordsOrNull("evidence"),
                                said.find("theme")
                                        .map(theme -> needs.theme(theme.words()))
                                        .orElse(null),
                                said.of("lead").words(),
                                person(said, "person", told),
                                person(said, "manager", told),
                                said.find("starts").map(Said::day).orElse(null),
                                said.of("due").day(),
                                said.of("answers").phrases().stream()
                                        .map(needs::recommendation)
                                        .toList(),
                                told.cast().organisation(said.find("for")),
                                told.cast().organisation(said.find("partner"))),
                        viewer));
    }

    private static @Nullable PersonId person(Fields said, String field, Remembered told) {
        return said.find(field).map(name -> told.cast().person(name.words())).orElse(null);
    }
}
