package org.followthrough.letters;

import java.util.List;
import org.followthrough.letters.AdditionForm.Kind;
import org.followthrough.letters.reading.Stretch;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds to a draft what the reader did not propose: sentences chosen from the letter. */
@Controller
class AdditionController {

    private final DraftItemManagement items;
    private final DraftDirectory drafts;
    private final DraftPages pages;
    private final AdditionChoices choices;

    AdditionController(DraftItemManagement items, DraftDirectory drafts, DraftPages pages, AdditionChoices choices) {
        this.items = items;
        this.drafts = drafts;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/letters/{id}/additions")
    String choose(
            @PathVariable LetterDraftId id,
            @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DraftHead head = drafts.head(id, viewer);
        if (head.inspection() != null) {
            throw new NotAllowedNow("letters.draft.closed");
        }
        model.addAttribute("head", head);
        model.addAttribute("blocks", pages.sentences(head));
        model.addAttribute("kinds", choices.all());
        return "letters/add";
    }

    @PostMapping("/letters/{id}/additions")
    String add(
            @PathVariable LetterDraftId id,
            @ModelAttribute("form") AdditionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        List<Stretch> chosen = form.chosen(drafts.head(id, viewer).text());
        Kind kind = form.kind();
        if (chosen.isEmpty()) {
            errors.rejectValue("passages", "letters.add.nothing");
        }
        if (kind == null) {
            errors.rejectValue("as", "letters.add.as.missing");
            return choose(id, form, errors, viewer, model);
        }
        return errors.hasErrors()
                ? choose(id, form, errors, viewer, model)
                : DraftItemController.back(id, items.add(id, kind.part(), kind.type(), chosen, viewer), "added");
    }
}
