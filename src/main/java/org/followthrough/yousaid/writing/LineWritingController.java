package org.followthrough.yousaid.writing;

import jakarta.validation.Valid;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.PageRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a line for a council. */
@Controller
@RequestMapping("/public-pages/{organisation}/lines")
class LineWritingController {

    private final PublicLineManagement management;
    private final PageRights rights;
    private final LineFormPage pages;

    LineWritingController(PublicLineManagement management, PageRights rights, LineFormPage pages) {
        this.management = management;
        this.rights = rights;
        this.pages = pages;
    }

    @GetMapping
    String begin(
            @PathVariable OrganisationId organisation,
            @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        rights.requireWriter(organisation, viewer);
        return pages.form(organisation, form, errors, false, viewer, model);
    }

    @PostMapping
    String write(
            @PathVariable OrganisationId organisation,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        rights.requireWriter(organisation, viewer);
        if (form.isCheckOnly()) {
            LineFormPage.begin(form, model);
            return pages.form(organisation, form, errors, false, viewer, model);
        }
        String again = pages.form(organisation, form, errors, true, viewer, model);
        if (errors.hasErrors()) {
            return again;
        }
        management.write(organisation, form.toLine(), viewer);
        return "redirect:/public-pages/" + organisation + "?done=yousaid.line-written";
    }
}
