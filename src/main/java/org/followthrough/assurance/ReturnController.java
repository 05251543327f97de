package org.followthrough.assurance;

import jakarta.validation.Valid;
import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Returning exactly the request that waits, with reasons. */
@Controller
class ReturnController {

    private final SignOffManagement signOffs;
    private final DecisionPages pages;

    ReturnController(SignOffManagement signOffs, DecisionPages pages) {
        this.signOffs = signOffs;
        this.pages = pages;
    }

    @GetMapping("/actions/{id}/returns")
    String newReturn(
            @PathVariable ActionId id,
            @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.fill(model, id, DecisionPages.read(form.request()), viewer);
        model.addAttribute("scan", form.scan());
        return "assurance/return";
    }

    @PostMapping("/actions/{id}/returns")
    String sendBack(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(errors);
        SignOffRequestId read = DecisionPages.read(form.request());
        if (read == null) {
            errors.reject("assurance.request.unnamed");
        }
        if (errors.hasErrors() || read == null) {
            return newReturn(id, form, errors, viewer, model);
        }
        signOffs.sendBack(id, read, Objects.requireNonNull(form.words()).strip(), viewer);
        return "redirect:/actions/" + id + "?done=assurance.returned";
    }
}
