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

/** Sending a signed-off action back to work. */
@Controller
@RequestMapping("/actions/{id}/reopenings")
class ReopeningController {

    private final EmbeddingCheckManagement management;
    private final ActionsUnderCheck actions;

    ReopeningController(EmbeddingCheckManagement management, ActionsUnderCheck actions) {
        this.management = management;
        this.actions = actions;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionUnderCheck action = actions.require("reopen an action", id, PlanScope.DECIDERS, viewer);
        model.addAttribute("signOff", action.requireSignedOff());
        model.addAttribute("action", action);
        model.addAttribute("scan", form.scan());
        return "assurance/checks/reopening";
    }

    @PostMapping
    String reopen(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(viewer.today(), errors);
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        management.reopen(id, Typed.required(form.reason()), form.day(), viewer);
        return "redirect:/actions/" + id + "?done=assurance.reopened";
    }
}
