package org.followthrough.assurance.checks;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking whether it lasted. */
@Controller
@RequestMapping("/actions/{id}/embedding-checks")
class EmbeddingCheckController {

    private final EmbeddingCheckManagement management;
    private final ActionsUnderCheck actions;
    private final MessageSource messages;

    EmbeddingCheckController(EmbeddingCheckManagement management, ActionsUnderCheck actions, MessageSource messages) {
        this.management = management;
        this.actions = actions;
        this.messages = messages;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") EmbeddingCheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show(checkable(id, viewer), form, viewer, model);
    }

    @PostMapping
    String record(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") EmbeddingCheckForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionUnderCheck action = checkable(id, viewer);
        action.requireRulesMetBy(viewer);
        if (form.check() == null) {
            errors.reject("assurance.check.unnamed");
        }
        form.check(action.requireNextCheck(), viewer.today(), errors);
        if (errors.hasErrors()) {
            return show(action, form, viewer, model);
        }
        NewCheck made = form.toCheck();
        management.check(id, made, viewer);
        return "redirect:/actions/" + id + "?done=assurance.check-"
                + made.outcome().key();
    }

    private ActionUnderCheck checkable(ActionId id, Viewer viewer) {
        ActionUnderCheck action = actions.require("make an embedding check", id, PlanScope.KEEPERS, viewer);
        action.requireNextCheck();
        return action;
    }

    private String show(ActionUnderCheck action, EmbeddingCheckForm form, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("signOff", action.requireSignedOff());
        model.addAttribute("due", action.requireNextCheck());
        model.addAttribute("unmet", action.rulesUnmetBy(viewer));
        model.addAttribute("methods", choices("assurance.check.method.", CheckMethod.values()));
        model.addAttribute("results", choices("assurance.check.result.", CheckResult.values()));
        model.addAttribute("scan", form.scan());
        return "assurance/checks/check";
    }

    private List<Choice> choices(String key, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> new Choice(value.name(), messages.getMessage(key + value.name(), null, Locale.UK)))
                .toList();
    }
}
