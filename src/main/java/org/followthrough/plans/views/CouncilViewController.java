package org.followthrough.plans.views;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
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

/** Takes what a shared action means to one council. */
@Controller
@RequestMapping("/actions/{id}/views/{organisation}")
class CouncilViewController {

    private final CouncilViewManagement management;
    private final ViewWords words;

    CouncilViewController(CouncilViewManagement management, ViewWords words) {
        this.management = management;
        this.words = words;
    }

    @GetMapping
    String edit(
            @PathVariable ActionId id,
            @PathVariable OrganisationId organisation,
            @ModelAttribute("form") CouncilViewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        CouncilViewHead view = management.requireKept(id, organisation, viewer);
        if (form.isFresh()) {
            begin(CouncilViewForm.of(view), model);
        }
        return show(view, model);
    }

    @PostMapping
    String save(
            @PathVariable ActionId id,
            @PathVariable OrganisationId organisation,
            @Valid @ModelAttribute("form") CouncilViewForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        CouncilViewHead view = management.requireKept(id, organisation, viewer);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(view, model);
        }
        try {
            management.say(id, organisation, form.toView(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(management.requireKept(id, organisation, viewer), form, model);
        }
        return "redirect:/actions/" + id + "?done=plans.view-saved";
    }

    private String conflict(CouncilViewHead saved, CouncilViewForm mine, Model model) {
        model.addAttribute("conflicts", mine.conflicts(saved, words).toList());
        begin(mine.begunFrom(saved.version()), model);
        return show(saved, model);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(CouncilViewForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private String show(CouncilViewHead view, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("ratings", words.ratings());
        return "plans/view";
    }
}
