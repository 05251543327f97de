package org.followthrough.evidence;

import jakarta.validation.Valid;
import org.followthrough.files.FileRefused;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** One piece of evidence, and its next version. */
@Controller
class EvidencePageController {

    private final EvidenceManagement evidence;
    private final EvidencePages pages;
    private final EvidenceChoices choices;

    EvidencePageController(EvidenceManagement evidence, EvidencePages pages, EvidenceChoices choices) {
        this.evidence = evidence;
        this.pages = pages;
        this.choices = choices;
    }

    @InitBinder("form")
    void takeOnlyFilesAsFiles(WebDataBinder binder) {
        binder.registerCustomEditor(MultipartFile.class, new NoFile());
    }

    @GetMapping("/evidence/{id}")
    String show(@PathVariable EvidenceId id, Viewer viewer, Model model) {
        EvidencePage piece = pages.of(id, viewer);
        model.addAttribute("piece", piece);
        model.addAttribute("moves", piece.moves(viewer));
        return "evidence/show";
    }

    @GetMapping("/evidence/{id}/versions")
    String newVersion(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") EvidenceVersionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireKeptBy(viewer);
        model.addAttribute("piece", piece);
        model.addAttribute("declaration", choices.declaration());
        model.addAttribute("chosenFile", form.chosenFile());
        return "evidence/version";
    }

    @PostMapping("/evidence/{id}/versions")
    String addVersion(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceVersionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return newVersion(id, form, errors, viewer, model);
        }
        try {
            evidence.replace(id, form.source(), viewer);
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
            return newVersion(id, form, errors, viewer, model);
        }
        return "redirect:/evidence/" + id + "?done=evidence.version-added";
    }
}
