package org.followthrough.plans;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing an action of a plan down. */
@Controller
class ActionController {

    private final ActionManagement management;
    private final ActionOffers offers;
    private final Resumption drafts;
    private final PlanScope scope;

    ActionController(ActionManagement management, ActionOffers offers, Resumption drafts, PlanScope scope) {
        this.management = management;
        this.offers = offers;
        this.drafts = drafts;
        this.scope = scope;
    }

    @GetMapping("/plans/{id}/actions/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("plan an action", id, PlanScope.KEEPERS, viewer);
        if (form.isBlank()) {
            drafts.of(address(id), ActionForm.class, 0, viewer, model)
                    .ifPresent(begun -> Resumption.show(begun.form(), model));
        }
        return show(id, offers.of(id, viewer), viewer, model);
    }

    @PostMapping("/plans/{id}/actions")
    String plan(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("plan an action", id, PlanScope.KEEPERS, viewer);
        ActionChoices choices = offers.of(id, viewer);
        form.check(choices, errors);
        if (errors.hasErrors()) {
            return show(id, choices, viewer, model);
        }
        ActionId action = management.plan(id, form.toAction(), viewer);
        drafts.sent(address(id), viewer);
        return "redirect:/actions/" + action + "?done=plans.action-written";
    }

    private static String address(PlanId plan) {
        return "/plans/" + plan + "/actions/new";
    }

    private static String show(PlanId plan, ActionChoices choices, Viewer viewer, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("choices", choices);
        DraftingHints.rules(viewer.today(), model);
        return "plans/action-new";
    }
}
