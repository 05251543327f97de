package org.followthrough.yousaid.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.shared.StaleVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Switching the public page of a council on and off. */
@Controller
@RequestMapping("/public-pages/{organisation}/publication")
class PublicationController {

    private final PublicPageManagement management;
    private final PageRights rights;
    private final PageDirectory directory;
    private final MessageSource messages;

    PublicationController(
            PublicPageManagement management, PageRights rights, PageDirectory directory, MessageSource messages) {
        this.management = management;
        this.rights = rights;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping
    String begin(
            @PathVariable OrganisationId organisation,
            @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        PageRow page = directory.page(organisation, viewer);
        rights.requireApprover(organisation, viewer);
        if (form.isFresh()) {
            begin(PublicationForm.of(page), model);
        }
        return show(page, model);
    }

    @PostMapping
    String publish(
            @PathVariable OrganisationId organisation,
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse answer) {
        PageRow page = directory.page(organisation, viewer);
        rights.requireApprover(organisation, viewer);
        if (errors.hasErrors()) {
            return show(page, model);
        }
        try {
            management.show(organisation, form.isOn(), Typed.words(form.tellUs()), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            answer.setStatus(HttpStatus.CONFLICT.value());
            PageRow saved = directory.page(organisation, viewer);
            model.addAttribute("conflicts", form.conflicts(saved, this::word).toList());
            begin(form.begunFrom(saved.version()), model);
            return show(saved, model);
        }
        return "redirect:/public-pages/" + organisation + "?done=yousaid."
                + (form.isOn() ? "page-shown" : "page-hidden");
    }

    private static void begin(PublicationForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private String show(PageRow page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute(
                "choices",
                List.of(
                        new Choice(PublicationForm.ON, word("yousaid.publication.ON")),
                        new Choice(PublicationForm.OFF, word("yousaid.publication.OFF"))));
        return "yousaid/publication";
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
