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
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of a plan: the list, and writing one down. */
@Controller
class ActionController {

    private final ActionManagement management;
    private final ActionLists lists;
    private final ActionListPages pages;
    private final ActionOffers offers;
    private final PlanScope scope;

    ActionController(
            ActionManagement management,
            ActionLists lists,
            ActionListPages pages,
            ActionOffers offers,
            PlanScope scope) {
        this.management = management;
        this.lists = lists;
        this.pages = pages;
        this.offers = offers;
        this.scope = scope;
    }

    @GetMapping("/plans/{id}/actions")
    String list(
            @PathVariable PlanId id,
            @ModelAttribute("form") ActionFilter filter,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        ActionList list = lists.read(id, filter, PageNumber.of(page), viewer);
        model.addAttribute("list", list);
        model.addAttribute("shown", pages.of(list, filter));
        return "plans/actions";
    }

    @GetMapping("/plans/{id}/actions/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("plan an action", id, PlanScope.KEEPERS, viewer);
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
        return "redirect:/actions/" + management.plan(id, form.toAction(), viewer) + "?done=plans.action-written";
    }

    private static String show(PlanId plan, ActionChoices choices, Viewer viewer, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("choices", choices);
        DraftingHints.rules(viewer.today(), model);
        return "plans/action-new";
    }
}
