package org.followthrough.measures;

import java.util.List;
import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The measures that speak for an action, and choosing them. */
@Controller
@RequestMapping("/actions/{id}/measures")
class ActionMeasureController {

    private final MeasureManagement management;
    private final Scorecards scorecards;
    private final ChangeWords changes;
    private final ActionDirectory actions;
    private final PlanScope scope;

    ActionMeasureController(
            MeasureManagement management,
            Scorecards scorecards,
            ChangeWords changes,
            ActionDirectory actions,
            PlanScope scope) {
        this.management = management;
        this.scorecards = scorecards;
        this.changes = changes;
        this.actions = actions;
        this.scope = scope;
    }

    @GetMapping
    String show(
            @PathVariable ActionId id,
            @ModelAttribute("form") ActionMeasureForm form,
            BindingResult errors,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        ActionDetails action = actions.details(id, viewer);
        Page<ScorecardRow> rows = scorecards.ofAction(id, viewer, PageNumber.of(page));
        boolean mayKeep = viewer.holds(
                PlanScope.KEEPERS, action.concerned(), action.plan().id());
        if (form.measures() == null && !errors.hasErrors()) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", ActionMeasureForm.of(rows.rows()));
        }
        model.addAttribute("action", action);
        model.addAttribute("page", rows);
        model.addAttribute(
                "lines",
                rows.rows().stream()
                        .map(row -> ScorecardLine.of(row, changes, viewer.today()))
                        .toList());
        model.addAttribute("mayKeep", mayKeep);
        model.addAttribute("choices", mayKeep ? scorecards.choices(id, viewer) : List.of());
        return "measures/of-action";
    }

    @PostMapping
    String choose(
            @PathVariable ActionId id,
            @ModelAttribute("form") ActionMeasureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("link measures", id, PlanScope.KEEPERS, viewer);
        List<String> offered =
                scorecards.choices(id, viewer).stream().map(Choice::value).toList();
        List<String> chosen = Objects.requireNonNullElse(form.measures(), List.<String>of()).stream()
                .filter(each -> each != null && !each.isEmpty())
                .distinct()
                .toList();
        if (!offered.containsAll(chosen)) {
            errors.rejectValue("measures", "measures.choice.unknown");
            return show(id, form, errors, "1", viewer, model);
        }
        management.speakFor(id, chosen.stream().map(MeasureId::of).toList(), viewer);
        return "redirect:/actions/" + id + "/measures?done=measures.linked";
    }
}
