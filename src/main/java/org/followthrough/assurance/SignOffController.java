package org.followthrough.assurance;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing off exactly the request that waits. */
@Controller
class SignOffController {

    private final SignOffManagement signOffs;
    private final DecisionPages pages;
    private final MessageSource messages;

    SignOffController(SignOffManagement signOffs, DecisionPages pages, MessageSource messages) {
        this.signOffs = signOffs;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/actions/{id}/sign-offs")
    String newSignOff(
            @PathVariable ActionId id,
            @ModelAttribute("form") SignOffForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        pages.fill(model, id, DecisionPages.read(form.request()), viewer);
        model.addAttribute("checks", checks());
        model.addAttribute("scan", form.scan());
        return "assurance/sign-off";
    }

    @PostMapping("/actions/{id}/sign-offs")
    String signOff(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") SignOffForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(errors, viewer.today());
        SignOffRequestId read = DecisionPages.read(form.request());
        if (read == null) {
            errors.reject("assurance.request.unnamed");
        }
        if (errors.hasErrors() || read == null) {
            return newSignOff(id, form, errors, viewer, model);
        }
        signOffs.signOff(id, form.toSignOff(read), viewer);
        return "redirect:/actions/" + id + "?done=assurance.signed-off";
    }

    private List<Choice> checks() {
        return Stream.of(SignOffForm.Check.values())
                .map(check ->
                        new Choice(check.name(), messages.getMessage("assurance.check." + check, null, Locale.UK)))
                .toList();
    }
}
