package org.followthrough.plans.versions;

import jakarta.validation.Valid;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDetails;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The versions of a plan, and freezing another one. */
@Controller
@RequestMapping("/plans/{id}/versions")
class PlanVersionController {

    private final PlanVersionManagement management;
    private final PlanVersions versions;
    private final PlanDirectory plans;
    private final PlanScope scope;

    PlanVersionController(
            PlanVersionManagement management, PlanVersions versions, PlanDirectory plans, PlanScope scope) {
        this.management = management;
        this.versions = versions;
        this.plans = plans;
        this.scope = scope;
    }

    @GetMapping
    String list(
            @PathVariable PlanId id,
            @ModelAttribute("form") PlanVersionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show(plans.details(id, viewer), versions.of(id, viewer), viewer, model);
    }

    @PostMapping
    String freeze(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") PlanVersionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("freeze a plan", id, PlanScope.DECIDERS, viewer);
        List<PlanVersionRow> others = versions.of(id, viewer);
        form.check(others, errors);
        if (errors.hasErrors()) {
            return show(plans.details(id, viewer), others, viewer, model);
        }
        management.freeze(id, Typed.required(form.name()), viewer);
        return "redirect:/plans/" + id + "/versions?done=plans.version-frozen";
    }

    private static String show(PlanDetails plan, List<PlanVersionRow> versions, Viewer viewer, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("versions", versions);
        model.addAttribute(
                "mayFreeze",
                viewer.holds(PlanScope.DECIDERS, plan.organisations(), plan.id().id()));
        return "plans/versions";
    }
}
