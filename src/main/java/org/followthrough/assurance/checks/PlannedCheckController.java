package org.followthrough.assurance.checks;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
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

/** Setting one more check. */
@Controller
@RequestMapping("/actions/{id}/planned-checks")
class PlannedCheckController {

    private final EmbeddingCheckManagement management;
    private final ActionsUnderCheck actions;

    PlannedCheckController(EmbeddingCheckManagement management, ActionsUnderCheck actions) {
        this.management = management;
        this.actions = actions;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") PlannedCheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionUnderCheck action = actions.require("set an embedding check", id, PlanScope.DECIDERS, viewer);
        model.addAttribute("signOff", action.requireSignedOff());
        model.addAttribute("action", action);
        model.addAttribute("scan", form.scan());
        return "assurance/checks/planned";
    }

    @PostMapping
    String set(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") PlannedCheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(viewer.today(), errors);
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        management.plan(id, form.day(), Typed.required(form.reason()), viewer);
        return "redirect:/actions/" + id + "?done=assurance.check-set";
    }
}
