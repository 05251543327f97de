package org.followthrough.plans.extensions;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.DaysOff;
import org.followthrough.plans.ExtensionId;
import org.followthrough.plans.ExtensionRow;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for a later due date, and decides on it. */
@Controller
@RequestMapping("/actions/{id}/extensions")
class ExtensionController {

    private final ExtensionManagement management;
    private final ActionDirectory directory;
    private final PlanScope scope;
    private final MessageSource messages;

    ExtensionController(
            ExtensionManagement management, ActionDirectory directory, PlanScope scope, MessageSource messages) {
        this.management = management;
        this.directory = directory;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return showAsking(extendable(id, viewer), viewer, model);
    }

    @PostMapping
    String ask(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = extendable(id, viewer);
        form.check(action.basis().dueOn(), errors);
        if (errors.hasErrors()) {
            return showAsking(action, viewer, model);
        }
        management.ask(id, form.toExtension(), viewer);
        return "redirect:/actions/" + id + "?done=plans.extension-asked";
    }

    @GetMapping("/{extension}/decision")
    String beginDeciding(
            @PathVariable ActionId id,
            @PathVariable ExtensionId extension,
            @ModelAttribute("form") ExtensionDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("decide on an extension", id, PlanScope.DECIDERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        ExtensionRow asked = open(action, extension);
        model.addAttribute("action", action);
        model.addAttribute("extension", asked);
        model.addAttribute("rule", ExtensionRule.of(action, asked, viewer));
        model.addAttribute("dayOff", DaysOff.include(asked.to()));
        model.addAttribute("decisions", decisions());
        return "plans/extensions/decision";
    }

    @PostMapping("/{extension}/decision")
    String decide(
            @PathVariable ActionId id,
            @PathVariable ExtensionId extension,
            @Valid @ModelAttribute("form") ExtensionDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return beginDeciding(id, extension, form, errors, viewer, model);
        }
        if (form.grants()) {
            management.grant(id, extension, viewer);
            return "redirect:/actions/" + id + "?done=plans.extension-granted";
        }
        management.refuse(id, extension, Typed.required(form.reason()), viewer);
        return "redirect:/actions/" + id + "?done=plans.extension-refused";
    }

    @GetMapping("/{extension}/withdrawal")
    String confirmTakingBack(
            @PathVariable ActionId id, @PathVariable ExtensionId extension, Viewer viewer, Model model) {
        scope.require("take an extension back", id, PlanScope.KEEPERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        model.addAttribute("action", action);
        model.addAttribute("extension", open(action, extension));
        return "plans/extensions/withdrawal";
    }

    @PostMapping("/{extension}/withdrawal")
    String takeBack(@PathVariable ActionId id, @PathVariable ExtensionId extension, Viewer viewer) {
        management.takeBack(id, extension, viewer);
        return "redirect:/actions/" + id + "?done=plans.extension-taken-back";
    }

    private ActionDetails extendable(ActionId id, Viewer viewer) {
        scope.require("ask for an extension", id, PlanScope.KEEPERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        if (!action.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.extension.not-now");
        }
        if (!action.steps().dueFixed()) {
            throw new NotAllowedNow("plans.extension.dates-free");
        }
        if (action.steps().openExtension().isPresent()) {
            throw new NotAllowedNow("plans.extension.one-open");
        }
        return action;
    }

    private static ExtensionRow open(ActionDetails action, ExtensionId id) {
        ExtensionRow found = action.steps().extensions().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of(id));
        if (!found.isOpen()) {
            throw new NotAllowedNow("plans.extension.decided");
        }
        return found;
    }

    private static String showAsking(ActionDetails action, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("daysOff", DaysOff.comingFrom(viewer.today()));
        return "plans/extensions/new";
    }

    private List<Choice> decisions() {
        return Stream.of(ExtensionDecision.GRANTED, ExtensionDecision.REFUSED)
                .map(decision -> new Choice(
                        decision.name(), messages.getMessage("plans.extension.decision." + decision, null, Locale.UK)))
                .toList();
    }
}
