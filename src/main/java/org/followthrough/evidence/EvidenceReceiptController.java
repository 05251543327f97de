package org.followthrough.evidence;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** Handing over a piece of evidence that was asked for. */
@Controller
@RequestMapping("/evidence/{id}/receipts")
class EvidenceReceiptController {

    private final EvidenceAsking asking;
    private final EvidencePages pages;
    private final EvidenceChoices choices;

    EvidenceReceiptController(EvidenceAsking asking, EvidencePages pages, EvidenceChoices choices) {
        this.asking = asking;
        this.pages = pages;
        this.choices = choices;
    }

    @InitBinder("form")
    void takeOnlyFilesAsFiles(WebDataBinder binder) {
        binder.registerCustomEditor(MultipartFile.class, new NoFile());
    }

    @GetMapping
    String begin(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        EvidencePage piece = pages.of(id, viewer);
        piece.requireAskedOf(viewer);
        EvidenceForm shown = form;
        if (form.isFresh() && !errors.hasErrors()) {
            shown = EvidenceForm.answering(piece.words().title());
            Begun.show(shown, model);
        }
        model.addAttribute("piece", piece);
        model.addAttribute("proofs", choices.proofs());
        model.addAttribute("declaration", choices.declaration());
        model.addAttribute("scan", shown.scan());
        model.addAttribute("chosenFile", shown.chosenFile());
        return "evidence/receipt";
    }

    @PostMapping
    String receive(
            @PathVariable EvidenceId id,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.of(id, viewer).requireAskedOf(viewer);
        form.check(errors, List.of(), viewer.today());
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        try {
            asking.receive(id, form.toEvidence(), form.source(), viewer);
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
            return begin(id, form, errors, viewer, model);
        }
        return "redirect:/evidence/" + id + "?done=evidence.received";
    }
}
