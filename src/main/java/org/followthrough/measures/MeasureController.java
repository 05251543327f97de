package org.followthrough.measures;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDetails;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures of a plan: the scorecard, and defining one. */
@Controller
class MeasureController {

    private final MeasureManagement management;
    private final Scorecards scorecards;
    private final ChangeWords changes;
    private final MeasureOffers offers;
    private final PlanDirectory plans;
    private final PlanScope scope;

    MeasureController(
            MeasureManagement management,
            Scorecards scorecards,
            ChangeWords changes,
            MeasureOffers offers,
            PlanDirectory plans,
            PlanScope scope) {
        this.management = management;
        this.scorecards = scorecards;
        this.changes = changes;
        this.offers = offers;
        this.plans = plans;
        this.scope = scope;
    }

    @GetMapping("/plans/{id}/measures")
    String scorecard(
            @PathVariable PlanId id,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        PlanDetails plan = plans.details(id, viewer);
        Page<ScorecardRow> rows = scorecards.ofPlan(id, viewer, PageNumber.of(page));
        model.addAttribute("plan", plan);
        model.addAttribute("page", rows);
        model.addAttribute(
                "lines",
                rows.rows().stream()
                        .map(row -> ScorecardLine.of(row, changes, viewer.today()))
                        .toList());
        model.addAttribute("mayKeep", viewer.holds(PlanScope.KEEPERS, plan.organisations(), id.id()));
        return "measures/scorecard";
    }

    @GetMapping("/plans/{id}/measures/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("define a measure", id, PlanScope.KEEPERS, viewer);
        return show(id, offers.of(id, viewer), model);
    }

    @PostMapping("/plans/{id}/measures")
    String define(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("define a measure", id, PlanScope.KEEPERS, viewer);
        MeasureChoices choices = offers.of(id, viewer);
        form.check(choices, viewer.today(), errors);
        if (errors.hasErrors()) {
            return show(id, choices, model);
        }
        MeasureId measure = management.define(id, form.toMeasure(choices), viewer);
        return "redirect:/measures/" + measure + "?done=measures.defined";
    }

    private static String show(PlanId plan, MeasureChoices choices, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("choices", choices);
        return "measures/new";
    }
}
