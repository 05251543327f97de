package org.followthrough.evidence;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
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

/** Saying something else of a piece of evidence. */
@Controller
@RequestMapping("/evidence/{id}/edit")
class EvidenceEditController {

    private final EvidenceManagement evidence;
    private final EvidencePages pages;
    private final EvidenceChoices choices;
    private final EvidenceConflicts conflicts;

    EvidenceEditController(
            EvidenceManagement evidence, EvidencePages pages, EvidenceChoices choices, EvidenceConflicts conflicts) {
        this.evidence = evidence;
        this.pages = pages;
        this.choices = choices;
        this.conflicts = conflicts;
    }

    @GetMapping
    String begin(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") EvidenceWordsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireKeptBy(viewer);
        piece.requireThere();
        if (form.isFresh()) {
            Begun.show(EvidenceWordsForm.of(piece), model);
        }
        return show(piece, form, model);
    }

    @PostMapping
    String save(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceWordsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireKeptBy(viewer);
        form.check(errors, viewer.today());
        if (errors.hasErrors()) {
            return show(piece, form, model);
        }
        try {
            evidence.reword(id, form.begunFrom(), form.toEvidence(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(pages.of(id, viewer), form, model);
        }
        return "redirect:/evidence/" + id + "?done=evidence.reworded";
    }

    private String conflict(EvidencePage saved, EvidenceWordsForm mine, Model model) {
        model.addAttribute("conflicts", conflicts.between(EvidenceWordsForm.of(saved), mine));
        Begun.show(mine.begunFrom(saved.version()), model);
        return show(saved, mine, model);
    }

    private String show(EvidencePage piece, EvidenceWordsForm form, Model model) {
        model.addAttribute("piece", piece);
        model.addAttribute("proofs", choices.proofs());
        model.addAttribute("scan", form.scan());
        return "evidence/edit";
    }
}
