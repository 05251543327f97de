package org.followthrough.letters;

import org.followthrough.people.Viewer;
import org.followthrough.shared.NotPermitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a letter in. */
@Controller
class LetterController {

    private static final String VIEW = "letters/new";

    private final LetterManagement letters;
    private final DraftDirectory drafts;

    LetterController(LetterManagement letters, DraftDirectory drafts) {
        this.letters = letters;
        this.drafts = drafts;
    }

    @GetMapping("/letters/new")
    String begin(@ModelAttribute("form") LetterForm form, BindingResult errors, Viewer viewer, Model model) {
        if (!viewer.mayKeepPlans()) {
            throw NotPermitted.to("put a letter in");
        }
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
            return "redirect:/letters/" + letters.putIn(form.words(), form.fileName(), viewer);
        } catch (LetterRefused refused) {
            errors.rejectValue(form.field(), "letters.refusal." + refused.reason());
            return begin(form, errors, viewer, model);
        }
    }

    @PostMapping("/letters/{id}/discards")
    String discard(@PathVariable LetterDraftId id, Viewer viewer) {
        letters.discard(id, viewer);
        return "redirect:/letters/new?done=letters.discarded";
    }
}
