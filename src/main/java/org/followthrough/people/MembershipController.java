package org.followthrough.people;

import jakarta.validation.Valid;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Roles given to somebody and ended. */
@Controller
@RequestMapping("/admin/people/{id}/memberships")
class MembershipController {

    private final PeopleAdministration administration;
    private final AdministrationChoices choices;

    MembershipController(PeopleAdministration administration, AdministrationChoices choices) {
        this.administration = administration;
        this.choices = choices;
    }

    @GetMapping
    String blank(@PathVariable PersonId id, @ModelAttribute("form") MembershipForm form, Viewer viewer, Model model) {
        model.addAttribute("person", administration.look(id, viewer));
        model.addAttribute("roles", choices.roles());
        model.addAttribute("organisations", choices.organisationsToJoin(viewer));
        model.addAttribute("plans", choices.plans(viewer));
        return "people/membership";
    }

    @PostMapping
    String join(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") MembershipForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        administration.look(id, viewer);
        if (form.endsBeforeItBegins()) {
            errors.rejectValue("until", "people.membership.ends-before");
        }
        if (errors.hasErrors()) {
            return blank(id, form, viewer, model);
        }
        administration.join(id, form, viewer);
        return "redirect:/admin/people/" + id + "?done=people.joined";
    }

    @GetMapping("/{membership}/ending")
    String ending(
            @PathVariable PersonId id,
            @PathVariable MembershipId membership,
            @ModelAttribute("form") EndingForm form,
            Viewer viewer,
            Model model) {
        model.addAttribute("membership", administration.membership(id, membership, viewer));
        model.addAttribute("person", administration.look(id, viewer));
        return "people/ending";
    }

    @PostMapping("/{membership}/ending")
    String end(
            @PathVariable PersonId id,
            @PathVariable MembershipId membership,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        MembershipRow row = administration.membership(id, membership, viewer);
        if (!errors.hasErrors()
                && Objects.requireNonNull(DateInput.dateOf(form.until())).isBefore(row.from())) {
            errors.rejectValue("until", "people.membership.ends-before");
        }
        if (errors.hasErrors()) {
            return ending(id, membership, form, viewer, model);
        }
        administration.end(id, membership, Objects.requireNonNull(DateInput.dateOf(form.until())), viewer);
        return "redirect:/admin/people/" + id + "?done=people.ended";
    }
}
