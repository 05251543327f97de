package org.followthrough.plans.milestones;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.DaysOff;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds a milestone to an action. */
@Controller
@RequestMapping("/actions/{id}/milestones")
class MilestoneAdditionController {

    private final MilestoneManagement management;
    private final ActionDirectory directory;
    private final PlanScope scope;

    MilestoneAdditionController(MilestoneManagement management, ActionDirectory directory, PlanScope scope) {
        this.management = management;
        this.directory = directory;
        this.scope = scope;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") MilestoneForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show(workedOn(id, viewer), viewer, model);
    }

    @PostMapping
    String add(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") MilestoneForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = workedOn(id, viewer);
        form.check(action, errors);
        if (errors.hasErrors()) {
            return show(action, viewer, model);
        }
        management.add(id, form.toMilestone(), viewer);
        return "redirect:/actions/" + id + "?done=plans.milestone-added";
    }

    private ActionDetails workedOn(ActionId id, Viewer viewer) {
        scope.require("add a milestone", id, PlanScope.KEEPERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        if (!action.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.milestone.not-now");
        }
        return action;
    }

    private static String show(ActionDetails action, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("daysOff", DaysOff.comingFrom(viewer.today()));
        return "plans/milestones/new";
    }
}
