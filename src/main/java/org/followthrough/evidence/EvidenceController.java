package org.followthrough.evidence;

import jakarta.validation.Valid;
import org.followthrough.files.FileRefused;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
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

/** Adding a piece of evidence to an action. */
@Controller
class EvidenceController {

    private final EvidenceManagement evidence;
    private final Handover handover;
    private final ActionsOfEvidence actions;
    private final EvidenceChoices choices;
    private final ActionAudiences audiences;

    EvidenceController(
            EvidenceManagement evidence,
            Handover handover,
            ActionsOfEvidence actions,
            EvidenceChoices choices,
            ActionAudiences audiences) {
        this.evidence = evidence;
        this.handover = handover;
        this.actions = actions;
        this.choices = choices;
        this.audiences = audiences;
    }

    @InitBinder("form")
    void takeOnlyFilesAsFiles(WebDataBinder binder) {
        binder.registerCustomEditor(MultipartFile.class, new NoFile());
    }

    @GetMapping("/actions/{id}/evidence")
    String newEvidence(
            @PathVariable ActionId id,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionOfEvidence action = actions.requireKept(id, viewer);
        action.requireOpenToEvidence();
        model.addAttribute("action", action);
        model.addAttribute("proofs", choices.proofs());
        model.addAttribute("declaration", choices.declaration());
        model.addAttribute("audiences", audiences.of(id, choices.everybody(), viewer));
        model.addAttribute("scan", form.scan());
        model.addAttribute("chosenFile", form.chosenFile());
        return "evidence/form";
    }

    @PostMapping("/actions/{id}/evidence")
    String add(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        actions.requireKept(id, viewer);
        form.check(errors, audiences.of(id, viewer), viewer.today());
        if (errors.hasErrors()) {
            return newEvidence(id, form, errors, viewer, model);
        }
        try {
            return "redirect:"
                    + handover.of(
                            form.source(),
                            source -> evidence.add(id, form.toEvidence(), source, viewer),
                            "/actions/" + id + "?done=evidence.added");
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
            return newEvidence(id, form, errors, viewer, model);
        }
    }
}
