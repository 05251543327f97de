package org.followthrough.letters;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was inspected, when and by whom: read, completed by a person, and asked for when the letter is accepted. */
@Controller
class ParticularsController {

    private static final String VIEW = "letters/particulars";
    private static final String FORM = "form";

    private final DraftParticularsManagement particulars;
    private final DraftDirectory drafts;
    private final LetterManagement letters;
    private final ParticularsPage page;

    ParticularsController(
            DraftParticularsManagement particulars,
            DraftDirectory drafts,
            LetterManagement letters,
            ParticularsPage page) {
        this.particulars = particulars;
        this.drafts = drafts;
        this.letters = letters;
        this.page = page;
    }

    @GetMapping("/letters/{id}/particulars")
    String show(
            @PathVariable LetterDraftId id,
            @ModelAttribute(FORM) ParticularsForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DraftHead head = open(id, viewer);
        List<FrameworkRow> held = page.frameworks();
        ParticularsForm shown = form;
        if (form.isFresh() && !errors.hasErrors()) {
            shown = page.asStored(head, held);
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
            model.addAttribute(FORM, shown);
        }
        page.fill(head, shown, held, page.organisations(viewer), model);
        return VIEW;
    }

    @PostMapping("/letters/{id}/particulars")
    String save(
            @PathVariable LetterDraftId id,
            @Valid @ModelAttribute(FORM) ParticularsForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String later,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        DraftHead head = open(id, viewer);
        List<FrameworkRow> held = page.frameworks();
        List<OrganisationRow> own = page.organisations(viewer);
        form.check(held, ParticularsPage.ids(own), errors);
        if (!errors.hasErrors()) {
            try {
                particulars.say(id, form.said(), form.graded(), form.begunFrom(), viewer);
                return later == null
                        ? "redirect:/letters/" + id + "?done=letters.particulars-saved"
                        : "redirect:/letters/new?done=letters.kept";
            } catch (StaleVersion stale) {
                errors.reject("letters.check.stale");
                response.setStatus(HttpStatus.CONFLICT.value());
            }
        }
        page.fill(head, form, held, own, model);
        return VIEW;
    }

    /** Leads to the end of the draft, where it is accepted. */
    @GetMapping("/letters/{id}/acceptance")
    String beforeAccepting(@PathVariable LetterDraftId id, Viewer viewer) {
        drafts.head(id, viewer);
        return "redirect:/letters/" + id + "#acceptance";
    }

    /** Makes the inspection; while something is missing, asks for it. */
    @PostMapping("/letters/{id}/acceptance")
    String accept(@PathVariable LetterDraftId id, Viewer viewer, Model model) {
        DraftHead head = open(id, viewer);
        List<String> missing = head.said().missing();
        if (missing.isEmpty()) {
            InspectionId inspection = letters.accept(id, viewer);
            return "redirect:/inspections/" + inspection + "?done=letters.accepted";
        }
        List<FrameworkRow> held = page.frameworks();
        ParticularsForm form = page.asStored(head, held);
        BindingResult errors = new BeanPropertyBindingResult(form, FORM);
        missing.forEach(field -> errors.rejectValue(field, "letters.check.missing." + field));
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        page.fill(head, form, held, page.organisations(viewer), model);
        return VIEW;
    }

    private DraftHead open(LetterDraftId id, Viewer viewer) {
        DraftHead head = drafts.head(id, viewer);
        if (head.inspection() != null) {
            throw new NotAllowedNow("letters.draft.closed");
        }
        return head;
    }
}
