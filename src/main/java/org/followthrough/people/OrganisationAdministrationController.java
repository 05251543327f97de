package org.followthrough.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.StaleVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Organisations as their administrator lists, founds and renames them. */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationAdministrationController {

    private final OrganisationAdministration administration;
    private final OrganisationManagement organisations;
    private final AdministrationChoices choices;
    private final MessageSource messages;

    OrganisationAdministrationController(
            OrganisationAdministration administration,
            OrganisationManagement organisations,
            AdministrationChoices choices,
            MessageSource messages) {
        this.administration = administration;
        this.organisations = organisations;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        Administrators.only(viewer);
        model.addAttribute("organisations", choices.administered(viewer));
        return "people/organisations";
    }

    @GetMapping("/new")
    String blank(@ModelAttribute("form") OrganisationForm form, Viewer viewer, Model model) {
        Administrators.only(viewer);
        model.addAttribute("kinds", choices.kinds(OrganisationKind.values()));
        model.addAttribute("trusts", choices.trusts(viewer));
        return "people/organisation-new";
    }

    @PostMapping
    String found(
            @Valid @ModelAttribute("form") OrganisationForm form, BindingResult errors, Viewer viewer, Model model) {
        Administrators.only(viewer);
        if (form.name() != null && organisations.isNameTaken(form.name())) {
            errors.rejectValue("name", "people.organisation.name.taken");
        }
        if (form.code() != null && organisations.isCodeTaken(form.code())) {
            errors.rejectValue("code", "people.organisation.code.taken");
        }
        if (errors.hasErrors()) {
            return blank(form, viewer, model);
        }
        return "redirect:/admin/organisations/" + administration.found(form, viewer) + "?done=people.founded";
    }

    @GetMapping("/{id}")
    String edit(
            @PathVariable OrganisationId id,
            @ModelAttribute("form") OrganisationNameForm form,
            Viewer viewer,
            Model model) {
        OrganisationRow stored = administration.look(id, viewer);
        if (form.version() == null) {
            model.addAttribute("form", new OrganisationNameForm(stored.name(), organisations.versionOf(id)));
        }
        return show(stored, model);
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable OrganisationId id,
            @Valid @ModelAttribute("form") OrganisationNameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        OrganisationRow stored = administration.look(id, viewer);
        if (form.name() != null
                && !form.name().strip().equals(stored.name())
                && organisations.isNameTaken(form.name())) {
            errors.rejectValue("name", "people.organisation.name.taken");
        }
        if (errors.hasErrors()) {
            return show(stored, model);
        }
        try {
            administration.rename(
                    id, Objects.requireNonNull(form.name()), Objects.requireNonNullElse(form.version(), -1), viewer);
        } catch (StaleVersion stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return conflict(stored, form, model);
        }
        return "redirect:/admin/organisations/" + id + "?done=people.renamed";
    }

    private String conflict(OrganisationRow stored, OrganisationNameForm form, Model model) {
        String label = messages.getMessage("people.organisation.name", null, Locale.UK);
        model.addAttribute("form", new OrganisationNameForm(form.name(), organisations.versionOf(stored.id())));
        model.addAttribute(
                "conflicts", Conflict.between(label, stored.name(), form.name()).toList());
        return show(stored, model);
    }

    private static String show(OrganisationRow stored, Model model) {
        model.addAttribute("organisation", stored);
        return "people/organisation";
    }
}
