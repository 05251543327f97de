package org.followthrough.evidence;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Accepting a piece of evidence, or not. */
@Controller
@RequestMapping("/evidence/{id}/decisions")
class EvidenceDecisionController {

    private final EvidenceDecisions decisions;
    private final EvidencePages pages;
    private final EvidenceChoices choices;

    EvidenceDecisionController(EvidenceDecisions decisions, EvidencePages pages, EvidenceChoices choices) {
        this.decisions = decisions;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping
    String begin(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") EvidenceDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireDecidedBy(viewer);
        model.addAttribute("piece", piece);
        model.addAttribute("decisions", choices.decisions());
        model.addAttribute("scan", form.scan());
        return "evidence/decision";
    }

    @PostMapping
    String decide(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceDecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.of(id, viewer).requireDecidedBy(viewer);
        form.check(errors);
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        if (form.accepts()) {
            decisions.accept(id, viewer);
            return "redirect:/evidence/" + id + "?done=evidence.accepted";
        }
        decisions.refuse(id, Typed.required(form.reason()), viewer);
        return "redirect:/evidence/" + id + "?done=evidence.not-accepted";
    }
}
