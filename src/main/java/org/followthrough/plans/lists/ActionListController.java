package org.followthrough.plans.lists;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PageNumber;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of one plan, and of all plans the viewer sees. */
@Controller
class ActionListController {

    private final ActionLists lists;
    private final ActionListPages pages;

    ActionListController(ActionLists lists, ActionListPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/actions")
    String ofPlan(
            @PathVariable PlanId id,
            @ModelAttribute("form") ActionFilter filter,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        return show(id, filter, page, viewer, model);
    }

    @GetMapping("/actions")
    String ofAllPlans(
            @ModelAttribute("form") ActionFilter filter,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        return show(null, filter, page, viewer, model);
    }

    private String show(@Nullable PlanId plan, ActionFilter filter, String page, Viewer viewer, Model model) {
        ActionList list = lists.read(plan, filter, PageNumber.of(page), viewer);
        model.addAttribute("list", list);
        model.addAttribute("shown", pages.of(list, filter, viewer));
        return "plans/actions";
    }
}
