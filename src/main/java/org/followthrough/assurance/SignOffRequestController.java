package org.followthrough.assurance;

import jakarta.validation.Valid;
import java.util.List;
import org.followthrough.evidence.EvidenceDirectory;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for sign-off and taking the request back. */
@Controller
class SignOffRequestController {

    private final SignOffManagement signOffs;
    private final ActionsInQuestion actions;
    private final EvidenceDirectory evidence;

    SignOffRequestController(SignOffManagement signOffs, ActionsInQuestion actions, EvidenceDirectory evidence) {
        this.signOffs = signOffs;
        this.actions = actions;
        this.evidence = evidence;
    }

    @GetMapping("/actions/{id}/sign-off-requests")
    String newRequest(
            @PathVariable ActionId id,
            @ModelAttribute("form") SignOffRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        action.requireNobodyAsked();
        model.addAttribute("action", action);
        model.addAttribute("missing", action.missing());
        model.addAttribute("evidence", evidence.ofAction(id, viewer));
        model.addAttribute("scan", form.scan());
        List<String> needed = action.words().linesNeeded();
        model.addAttribute("lines", form.linesOf(needed));
        model.addAttribute("neededMark", SignOffRequestForm.markOf(needed));
        return "assurance/request";
    }

    @PostMapping("/actions/{id}/sign-off-requests")
    String request(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") SignOffRequestForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        action.missing().forEach(missing -> errors.reject("assurance.missing." + missing));
        List<String> needed = action.words().linesNeeded();
        form.check(errors, needed);
        if (errors.hasErrors()) {
            return newRequest(id, form, errors, viewer, model);
        }
        signOffs.request(id, form.toRequest(needed), viewer);
        return "redirect:/actions/" + id + "?done=assurance.requested";
    }

    @GetMapping("/actions/{id}/sign-off-requests/{request}/withdrawal")
    String confirmTakingBack(
            @PathVariable ActionId id, @PathVariable SignOffRequestId request, Viewer viewer, Model model) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        action.requireOpen(request);
        model.addAttribute("action", action);
        return "assurance/take-back";
    }

    @PostMapping("/actions/{id}/sign-off-requests/{request}/withdrawal")
    String takeBack(@PathVariable ActionId id, @PathVariable SignOffRequestId request, Viewer viewer) {
        signOffs.takeBack(id, request, viewer);
        return "redirect:/actions/" + id + "?done=assurance.taken-back";
    }
}
