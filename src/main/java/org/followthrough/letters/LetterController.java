package org.followthrough.letters;

import org.followthrough.files.FileRefused;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a letter in. */
@Controller
class LetterController {

    private static final String VIEW = "letters/new";

    private final LetterIntake intake;
    private final DraftDirectory drafts;

    LetterController(LetterIntake intake, DraftDirectory drafts) {
        this.intake = intake;
        this.drafts = drafts;
    }

    @GetMapping("/letters/new")
    String begin(@ModelAttribute("form") LetterForm form, BindingResult errors, Viewer viewer, Model model) {
        LetterManagement.requirePuttingIn(viewer);
        model.addAttribute("drafts", drafts.waiting(viewer));
        return VIEW;
    }

    @PostMapping("/letters")
    String putIn(@ModelAttribute("form") LetterForm form, BindingResult errors, Viewer viewer, Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return begin(form, errors, viewer, model);
        }
        try {
            return "redirect:" + intake.putIn(form, viewer);
        } catch (LetterRefused refused) {
            errors.rejectValue(form.field(), "letters.refusal." + refused.reason());
        } catch (FileRefused refused) {
            errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
        }
        return begin(form, errors, viewer, model);
    }
}
