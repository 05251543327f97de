package org.followthrough.plans;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives an action up, with the reason. */
@Controller
@RequestMapping("/actions/{id}/withdrawals")
class WithdrawalController {

    private final ActionManagement management;
    private final ActionDirectory directory;
    private final PlanScope scope;

    WithdrawalController(ActionManagement management, ActionDirectory directory, PlanScope scope) {
        this.management = management;
        this.directory = directory;
        this.scope = scope;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("withdraw an action", id, PlanScope.MANAGERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        if (!action.status().canBecome(ActionStatus.WITHDRAWN)) {
            throw new NotAllowedNow("plans.action.not-withdrawable");
        }
        model.addAttribute("action", action);
        return "plans/withdrawal";
    }

    @PostMapping
    String withdraw(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        management.withdraw(id, Typed.required(form.reason()), viewer);
        return "redirect:/actions/" + id + "?done=plans.action-withdrawn";
    }
}
