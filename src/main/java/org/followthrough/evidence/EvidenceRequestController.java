package org.followthrough.evidence;

import jakarta.validation.Valid;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking for a piece of evidence that is not there yet. */
@Controller
@RequestMapping("/actions/{id}/evidence-requests")
class EvidenceRequestController {

    private final EvidenceAsking asking;
    private final ActionsOfEvidence actions;
    private final PeopleToAsk people;
    private final EvidenceChoices choices;
    private final ActionAudiences audiences;

    EvidenceRequestController(
            EvidenceAsking asking,
            ActionsOfEvidence actions,
            PeopleToAsk people,
            EvidenceChoices choices,
            ActionAudiences audiences) {
        this.asking = asking;
        this.actions = actions;
        this.people = people;
        this.choices = choices;
        this.audiences = audiences;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") EvidenceRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionOfEvidence action = actions.requireKept(id, viewer);
        action.requireOpenToEvidence();
        model.addAttribute("action", action);
        model.addAttribute("people", peopleOf(action, viewer));
        model.addAttribute("audiences", audiences.of(id, choices.everybody(), viewer));
        model.addAttribute("scan", form.scan());
        return "evidence/request";
    }

    @PostMapping
    String ask(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") EvidenceRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionOfEvidence action = actions.requireKept(id, viewer);
        form.check(errors, peopleOf(action, viewer), audiences.of(id, viewer), viewer.today());
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        asking.ask(id, form.toRequest(), viewer);
        return "redirect:/actions/" + id + "?done=evidence.asked";
    }

    private List<Choice> peopleOf(ActionOfEvidence action, Viewer viewer) {
        return people.of(action.plan(), choices.lead(), viewer);
    }
}
