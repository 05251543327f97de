package org.followthrough.plans;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans: the list, and making one. */
@Controller
class PlanController {

    private final PlanManagement management;
    private final PlanDirectory directory;
    private final PlanOffers offers;

    PlanController(PlanManagement management, PlanDirectory directory, PlanOffers offers) {
        this.management = management;
        this.directory = directory;
        this.offers = offers;
    }

    @GetMapping("/plans")
    String list(@RequestParam(required = false, defaultValue = "1") String page, Viewer viewer, Model model) {
        model.addAttribute("page", directory.page(viewer, PageNumber.of(page)));
        model.addAttribute("mayMake", viewer.mayKeepPlans());
        return "plans/list";
    }

    @GetMapping("/plans/new")
    String begin(@ModelAttribute("form") PlanForm form, BindingResult errors, Viewer viewer, Model model) {
        viewer.require("make a plan", PlanScope.KEEPERS, viewer.visibleOrganisations(), null);
        model.addAttribute("choices", offers.of(viewer));
        return "plans/new";
    }

    @PostMapping("/plans")
    String make(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Viewer viewer, Model model) {
        viewer.require("make a plan", PlanScope.KEEPERS, viewer.visibleOrganisations(), null);
        PlanChoices choices = offers.of(viewer);
        form.check(choices, errors);
        form.checkOrganisations(choices, errors);
        if (errors.hasErrors()) {
            model.addAttribute("choices", choices);
            return "plans/new";
        }
        return "redirect:/plans/" + management.make(form.toPlan(), viewer) + "?done=plans.plan-made";
    }
}
