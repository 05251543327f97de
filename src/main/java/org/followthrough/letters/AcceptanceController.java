package org.followthrough.letters;

import jakarta.validation.Valid;
import java.util.List;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.letters.DraftDirectory.DraftWords;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what was read of a letter, to check and correct, and accepts it as an inspection. */
@Controller
class AcceptanceController {

    private static final String VIEW = "letters/check";
    private static final String FORM = "form";

    private final LetterManagement letters;
    private final DraftDirectory drafts;
    private final AcceptanceProposal proposals;
    private final CheckPage page;
    private final LetterReader reader;

    AcceptanceController(
            LetterManagement letters,
            DraftDirectory drafts,
            AcceptanceProposal proposals,
            CheckPage page,
            LetterReader reader) {
        this.letters = letters;
        this.drafts = drafts;
        this.proposals = proposals;
        this.page = page;
        this.reader = reader;
    }

    @GetMapping({"/letters/{id}", "/letters/{id}/acceptance"})
    String check(
            @PathVariable LetterDraftId id,
            @ModelAttribute(FORM) AcceptanceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DraftWords draft = drafts.words(id, viewer);
        return draft.inspection() == null
                ? show(id, form, read(id, draft), viewer, model)
                : "redirect:/inspections/" + draft.inspection();
    }

    @PostMapping("/letters/{id}/acceptance")
    String accept(
            @PathVariable LetterDraftId id,
            @Valid @ModelAttribute(FORM) AcceptanceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        Proposal proposal = read(id, drafts.words(id, viewer));
        form.check(proposal, errors);
        List<FrameworkRow> held = page.frameworks().stream()
                .filter(row -> row.id().toString().equals(form.framework()))
                .toList();
        if (held.isEmpty() && form.framework() != null && !form.framework().isBlank()) {
            errors.rejectValue("framework", "letters.check.framework.missing");
        }
        if (errors.hasErrors()) {
            return show(id, form, proposal, viewer, model);
        }
        return "redirect:/inspections/" + letters.accept(id, form.toAcceptance(proposal, held.get(0)), viewer)
                + "?done=letters.accepted";
    }

    private String show(LetterDraftId id, AcceptanceForm form, Proposal proposal, Viewer viewer, Model model) {
        List<FrameworkRow> frameworks = page.frameworks();
        List<OrganisationRow> organisations = page.organisations(viewer);
        AcceptanceForm shown = form;
        if (form.isFresh() && noErrors(model)) {
            shown = proposals.of(proposal, frameworks, organisations);
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
            model.addAttribute(FORM, shown);
        }
        model.addAttribute("id", id);
        page.fill(model, shown, proposal, frameworks, organisations);
        return VIEW;
    }

    private static boolean noErrors(Model model) {
        return !(model.getAttribute(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult errors)
                || !errors.hasErrors();
    }

    private Proposal read(LetterDraftId id, DraftWords draft) {
        if (reader.read(draft.words()) instanceof Proposal proposal) {
            return proposal;
        }
        throw NotFound.of(id);
    }
}
