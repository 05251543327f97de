package org.followthrough.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.Page;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People as their administrator lists, enrols and changes them. */
@Controller
class PersonAdministrationController {

    private final PeopleAdministration administration;
    private final PeopleRegister register;
    private final People people;
    private final AdministrationChoices choices;
    private final MessageSource messages;

    PersonAdministrationController(
            PeopleAdministration administration,
            PeopleRegister register,
            People people,
            AdministrationChoices choices,
            MessageSource messages) {
        this.administration = administration;
        this.register = register;
        this.people = people;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/admin/people")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        Administrators.only(viewer);
        model.addAttribute("people", register.page(q, Page.asked(page), viewer));
        model.addAttribute("q", q);
        return "people/list";
    }

    @GetMapping("/admin/people/new")
    String blank(@ModelAttribute("form") NewPersonForm form, Viewer viewer, Model model) {
        Administrators.only(viewer);
        model.addAttribute("roles", choices.roles());
        model.addAttribute("organisations", choices.organisationsToJoin(viewer));
        model.addAttribute("today", DateInput.of(viewer.today()));
        return "people/new";
    }

    @PostMapping("/admin/people")
    String enrol(@Valid @ModelAttribute("form") NewPersonForm form, BindingResult errors, Viewer viewer, Model model) {
        Administrators.only(viewer);
        if (form.username() != null
                && people.existsByUsername(form.username().strip().toLowerCase(Locale.ROOT))) {
            errors.rejectValue("username", "people.person.username.taken");
        }
        if (errors.hasErrors()) {
            return blank(form, viewer, model);
        }
        return "redirect:/admin/people/" + administration.enrol(form, viewer) + "?done=people.enrolled";
    }

    @GetMapping("/admin/people/{id}")
    String edit(@PathVariable PersonId id, @ModelAttribute("form") PersonForm form, Viewer viewer, Model model) {
        PersonDetails person = administration.look(id, viewer);
        if (form.isUntouched()) {
            model.addAttribute("form", PersonForm.of(person));
        }
        return show(person, viewer, model);
    }

    @PostMapping("/admin/people/{id}")
    String revise(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        PersonDetails person = administration.look(id, viewer);
        if (errors.hasErrors()) {
            return show(person, viewer, model);
        }
        try {
            administration.revise(id, form, viewer);
        } catch (StaleVersion stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("form", form.basedOn(person.version()));
            model.addAttribute("conflicts", conflicts(person, form));
            return show(person, viewer, model);
        }
        return "redirect:/admin/people/" + id + "?done=people.revised";
    }

    private String show(PersonDetails person, Viewer viewer, Model model) {
        model.addAttribute("yesOrNo", choices.yesOrNo("people.person.active"));
        model.addAttribute("person", person);
        model.addAttribute("today", viewer.today());
        return "people/show";
    }

    private List<Conflict> conflicts(PersonDetails stored, PersonForm typed) {
        return Stream.of(
                        Conflict.between(said("people.person.name"), stored.name(), typed.name()),
                        Conflict.between(said("people.person.role-title"), stored.roleTitle(), typed.roleTitle()),
                        Conflict.between(said("people.person.email"), stored.email(), typed.email()),
                        Conflict.between(
                                said("people.person.active"), yesOrNo(stored.active()), yesOrNo(typed.staysActive())))
                .flatMap(differences -> differences)
                .toList();
    }

    private @Nullable String yesOrNo(boolean active) {
        return said(active ? "people.person.active.true" : "people.person.active.false");
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
