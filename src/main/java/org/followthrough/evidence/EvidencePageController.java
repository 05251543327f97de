package org.followthrough.evidence;

import jakarta.validation.Valid;
import org.followthrough.files.FileRefused;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Typed;
import org.springframework.beans.factory.ObjectProvider;
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
    private final Reliances reliances;
    private final ObjectProvider<UsesOfEvidence> uses;

    EvidencePageController(
            EvidenceManagement evidence,
            EvidencePages pages,
            EvidenceChoices choices,
            Reliances reliances,
            ObjectProvider<UsesOfEvidence> uses) {
        this.evidence = evidence;
        this.pages = pages;
        this.choices = choices;
        this.reliances = reliances;
        this.uses = uses;
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
        model.addAttribute(
                "uses",
                uses.stream().flatMap(each -> each.of(id, viewer).stream()).toList());
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
        piece.requireThere();
        model.addAttribute("piece", piece);
        model.addAttribute("declaration", choices.declaration());
        model.addAttribute("chosenFile", form.chosenFile());
        model.addAttribute("signedOffOn", reliances.signedOffOn(id).orElse(null));
        model.addAttribute("scan", form.scan());
        return "evidence/version";
    }

    @PostMapping("/evidence/{id}/versions")
    String addVersion(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceVersionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.of(id, viewer).requireKeptBy(viewer);
        form.check(reliances.signedOffOn(id).isPresent(), errors);
        if (errors.hasErrors()) {
            return newVersion(id, form, errors, viewer, model);
        }
        try {
            evidence.replace(id, form.source(), Typed.words(form.reason()), viewer);
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
            return newVersion(id, form, errors, viewer, model);
        }
        return "redirect:/evidence/" + id + "?done=evidence.version-added";
    }
}
