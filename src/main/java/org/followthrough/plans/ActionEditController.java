package org.followthrough.plans;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes what an action says. */
@Controller
@RequestMapping("/actions/{id}/edit")
class ActionEditController {

    private final ActionManagement management;
    private final ActionDirectory directory;
    private final ActionOffers offers;
    private final ActionConflicts conflicts;
    private final Resumption drafts;
    private final PlanScope scope;

    ActionEditController(
            ActionManagement management,
            ActionDirectory directory,
            ActionOffers offers,
            ActionConflicts conflicts,
            Resumption drafts,
            PlanScope scope) {
        this.management = management;
        this.directory = directory;
        this.offers = offers;
        this.conflicts = conflicts;
        this.drafts = drafts;
        this.scope = scope;
    }

    @GetMapping
    String edit(
            @PathVariable ActionId id,
            @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = editable(id, viewer);
        if (!form.isFresh()) {
            return show(action, choices(action, viewer), viewer, model);
        }
        Optional<Resumption.Begun<ActionForm>> begun =
                drafts.of(address(id), ActionForm.class, action.version(), viewer, model);
        if (begun.isPresent() && begun.get().stale()) {
            return conflict(action, begun.get().form(), viewer, model);
        }
        Resumption.show(
                begun.map(words -> words.form().begunFrom(action))
                        .orElseGet(() -> ActionForm.of(action, directory.recommendationsOf(id, viewer))),
                model);
        return show(action, choices(action, viewer), viewer, model);
    }

    @PostMapping
    String save(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        ActionDetails action = editable(id, viewer);
        ActionChoices choices = choices(action, viewer);
        form.check(choices, errors);
        form.check(action, errors);
        if (errors.hasErrors()) {
            return show(action, choices, viewer, model);
        }
        try {
            management.reword(id, form.begunFrom(), form.toAction(), form.toInTheWay(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(directory.details(id, viewer), form, viewer, model);
        }
        drafts.sent(address(id), viewer);
        return "redirect:/actions/" + id + "?done=plans.action-saved";
    }

    private ActionDetails editable(ActionId id, Viewer viewer) {
        scope.require("edit an action", id, PlanScope.KEEPERS, viewer);
        ActionDetails action = directory.details(id, viewer);
        if (!action.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.action.not-editable");
        }
        return action;
    }

    private String conflict(ActionDetails saved, ActionForm mine, Viewer viewer, Model model) {
        ActionChoices choices = choices(saved, viewer);
        ActionForm theirs = ActionForm.of(saved, directory.recommendationsOf(saved.id(), viewer));
        ActionForm both = mine.over(theirs);
        List<Conflict> open = conflicts.between(theirs.marked(mine.marks()).over(both), both, choices);
        model.addAttribute("conflicts", open);
        model.addAttribute(
                "taken",
                conflicts.between(theirs, mine, choices).stream()
                        .filter(each -> !open.contains(each))
                        .toList());
        Resumption.show(both.begunFrom(saved), model);
        return show(saved, choices, viewer, model);
    }

    private ActionChoices choices(ActionDetails action, Viewer viewer) {
        return offers.of(action.plan(), viewer).including(action);
    }

    private static String address(ActionId action) {
        return "/actions/" + action + "/edit";
    }

    private static String show(ActionDetails action, ActionChoices choices, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("choices", choices);
        DraftingHints.rules(viewer.today(), model);
        return "plans/action-edit";
    }
}
