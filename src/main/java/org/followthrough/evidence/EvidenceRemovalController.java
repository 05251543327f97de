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

/** Removing a piece of evidence; says first which sign-off that undoes. */
@Controller
@RequestMapping("/evidence/{id}/removals")
class EvidenceRemovalController {

    private final EvidenceManagement evidence;
    private final EvidencePages pages;
    private final Reliances reliances;

    EvidenceRemovalController(EvidenceManagement evidence, EvidencePages pages, Reliances reliances) {
        this.evidence = evidence;
        this.pages = pages;
        this.reliances = reliances;
    }

    @GetMapping
    String begin(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") EvidenceRemovalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireRemovableBy(viewer);
        model.addAttribute("piece", piece);
        model.addAttribute("signedOffOn", reliances.signedOffOn(id).orElse(null));
        model.addAttribute("scan", form.scan());
        return "evidence/removal";
    }

    @PostMapping
    String remove(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceRemovalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.of(id, viewer).requireRemovableBy(viewer);
        form.checkWords(errors);
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        evidence.remove(id, Typed.required(form.reason()), viewer);
        return "redirect:/evidence/" + id + "?done=evidence.removed";
    }
}
