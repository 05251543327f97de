package org.followthrough.inspections;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.shared.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Corrects what was recorded of an inspection. */
@Controller
@RequestMapping("/inspections/{id}/edit")
class InspectionController {

    private static final String VIEW = "inspections/form";

    private final InspectionManagement management;
    private final InspectionReading reading;
    private final InspectionConflicts conflicts;
    private final InspectionChoices choices;

    InspectionController(
            InspectionManagement management,
            InspectionReading reading,
            InspectionConflicts conflicts,
            InspectionChoices choices) {
        this.management = management;
        this.reading = reading;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping
    String edit(
            @PathVariable InspectionId id,
            @ModelAttribute("form") InspectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        management.requireKeeper("correct an inspection", id, viewer);
        RecordedInspection recorded = reading.recorded(id, viewer);
        if (form.isFresh()) {
            begin(InspectionForm.of(recorded), model);
        }
        return show(recorded, model);
    }

    @PostMapping
    String correct(
            @PathVariable InspectionId id,
            @Valid @ModelAttribute("form") InspectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return edit(id, form, errors, viewer, model);
        }
        try {
            management.correct(id, form.toFacts(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(reading.recorded(id, viewer), form, model);
        }
        return "redirect:/inspections/" + id + "?done=inspections.corrected";
    }

    private String conflict(RecordedInspection recorded, InspectionForm form, Model model) {
        model.addAttribute("conflicts", conflicts.between(recorded.facts(), form.toFacts()));
        begin(form.begunFrom(recorded.version()), model);
        return show(recorded, model);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(InspectionForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private String show(RecordedInspection recorded, Model model) {
        model.addAttribute("reference", recorded.reference());
        model.addAttribute("confidentialities", choices.confidentialities());
        return VIEW;
    }
}
