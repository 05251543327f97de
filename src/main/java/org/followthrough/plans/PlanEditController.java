package org.followthrough.plans;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.shared.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes what a plan says. */
@Controller
@RequestMapping("/plans/{id}/edit")
class PlanEditController {

    private final PlanManagement management;
    private final PlanDirectory directory;
    private final PlanOffers offers;
    private final PlanConflicts conflicts;
    private final Resumption drafts;
    private final PlanScope scope;

    PlanEditController(
            PlanManagement management,
            PlanDirectory directory,
            PlanOffers offers,
            PlanConflicts conflicts,
            Resumption drafts,
            PlanScope scope) {
        this.management = management;
        this.directory = directory;
        this.offers = offers;
        this.conflicts = conflicts;
        this.drafts = drafts;
        this.scope = scope;
    }

    @GetMapping
    String edit(
            @PathVariable PlanId id,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("edit a plan", id, PlanScope.KEEPERS, viewer);
        PlanDetails plan = directory.details(id, viewer);
        PlanChoices choices = offers.of(viewer);
        if (!form.isFresh()) {
            return show(plan, choices, model);
        }
        Optional<Resumption.Begun<PlanForm>> begun =
                drafts.of(address(id), PlanForm.class, plan.version(), viewer, model);
        if (begun.isPresent() && begun.get().stale()) {
            return conflict(plan, begun.get().form(), choices, model);
        }
        Resumption.show(begun.map(Resumption.Begun::form).orElseGet(() -> PlanForm.of(plan)), model);
        return show(plan, choices, model);
    }

    @PostMapping
    String save(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        scope.require("edit a plan", id, PlanScope.KEEPERS, viewer);
        PlanChoices choices = offers.of(viewer);
        form.check(choices, errors);
        if (errors.hasErrors()) {
            return show(directory.details(id, viewer), choices, model);
        }
        try {
            management.reword(id, form.begunFrom(), form.toPlan(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(directory.details(id, viewer), form, choices, model);
        }
        drafts.sent(address(id), viewer);
        return "redirect:/plans/" + id + "?done=plans.plan-saved";
    }

    private String conflict(PlanDetails saved, PlanForm mine, PlanChoices choices, Model model) {
        model.addAttribute("conflicts", conflicts.between(PlanForm.of(saved), mine, choices));
        Resumption.show(mine.begunFrom(saved.version()), model);
        return show(saved, choices, model);
    }

    private static String address(PlanId plan) {
        return "/plans/" + plan + "/edit";
    }

    private static String show(PlanDetails plan, PlanChoices choices, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("choices", choices);
        return "plans/edit";
    }
}
