package org.followthrough.assurance;

import jakarta.validation.Valid;
import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying otherwise what is different for children and young people once it was signed off: after a warning, with a reason. */
@Controller
class ImpactStatementController {

    private final UndoingManagement undoing;
    private final ActionsInQuestion actions;
    private final SignOffsInForce inForce;

    ImpactStatementController(UndoingManagement undoing, ActionsInQuestion actions, SignOffsInForce inForce) {
        this.undoing = undoing;
        this.actions = actions;
        this.inForce = inForce;
    }

    @GetMapping("/actions/{id}/impact-statements")
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") ImpactStatementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        SignOffInForce signOff = signOff(id);
        model.addAttribute("action", action);
        model.addAttribute("signOff", signOff);
        model.addAttribute("scan", form.scan());
        if (form.isUntouched()) {
            ImpactStatementForm filled = form.as(signOff);
            model.addAttribute("form", filled);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(filled, "form"));
        }
        return "assurance/impact-statement";
    }

    @PostMapping("/actions/{id}/impact-statements")
    String change(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") ImpactStatementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        actions.requireKept(id, viewer);
        form.check(errors, signOff(id));
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        undoing.changeImpact(id, Objects.requireNonNull(form.read()), form.toImpact(), form.toReason(), viewer);
        return "redirect:/actions/" + id + "?done=assurance.undone";
    }

    private SignOffInForce signOff(ActionId id) {
        return inForce.of(id).orElseThrow(() -> new NotAllowedNow("assurance.impact-statement.not-signed-off"));
    }
}
