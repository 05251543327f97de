package org.followthrough.people;

import jakarta.validation.Valid;
import org.followthrough.organisations.OrganisationKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page where the first administrator begins, behind the link that the log shows. */
@Controller
class FirstStartController {

    private final FirstStart first;
    private final AdministrationChoices choices;

    FirstStartController(FirstStart first, AdministrationChoices choices) {
        this.first = first;
        this.choices = choices;
    }

    @GetMapping("/sign-in/first/{token}")
    String show(@PathVariable String token, @ModelAttribute("form") FirstAdministratorForm form, Model model) {
        if (!first.works(token)) {
            throw new LinkNoLongerWorks();
        }
        model.addAttribute("token", token);
        model.addAttribute("kinds", choices.kinds(OrganisationKind.values()));
        return "people/first";
    }

    @PostMapping("/sign-in/first/{token}")
    String begin(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors,
            Model model) {
        ChosenPassword.check(form.password(), form.passwordAgain(), form.username(), errors);
        if (errors.hasErrors()) {
            return show(token, form, model);
        }
        first.begin(token, form);
        return "redirect:/sign-in?done=people.first-administrator";
    }

    @ExceptionHandler(LinkNoLongerWorks.class)
    @ResponseStatus(HttpStatus.GONE)
    String noLongerWorks() {
        return "people/link-no-longer-works";
    }
}
