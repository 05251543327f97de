package org.followthrough.people;

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

/** The pages behind a one-time link. Looking at them uses nothing up: programs that scan mail look at links too. */
@Controller
class SignInLinkController {

    private final SignInLinks links;
    private final PasswordManagement passwords;

    SignInLinkController(SignInLinks links, PasswordManagement passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    @GetMapping("/sign-in/links/{token}")
    String choose(@PathVariable String token, @ModelAttribute("form") PasswordForm form, Model model) {
        model.addAttribute("username", links.usernameOf(token).orElseThrow(LinkNoLongerWorks::new));
        model.addAttribute("token", token);
        return "people/choose-password";
    }

    @PostMapping("/sign-in/links/{token}")
    String chosen(
            @PathVariable String token, @ModelAttribute("form") PasswordForm form, BindingResult errors, Model model) {
        String username = links.usernameOf(token).orElseThrow(LinkNoLongerWorks::new);
        ChosenPassword.check(form.password(), form.passwordAgain(), username, errors);
        if (form.password() == null || errors.hasErrors()) {
            return choose(token, form, model);
        }
        passwords.choose(token, form.password());
        return "redirect:/sign-in?done=people.password-chosen";
    }

    @ExceptionHandler(LinkNoLongerWorks.class)
    @ResponseStatus(HttpStatus.GONE)
    String noLongerWorks() {
        return "people/link-no-longer-works";
    }
}
