package org.followthrough.inspections;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.StaleVersion;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    InspectionController(
            InspectionManagement management,
            InspectionReading reading,
            InspectionConflicts conflicts,
            MessageSource messages) {
        this.management = management;
        this.reading = reading;
        this.conflicts = conflicts;
        this.messages = messages;
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
        model.addAttribute("confidentialities", confidentialities());
        return VIEW;
    }

    private List<Choice> confidentialities() {
        return Stream.of(Confidentiality.values())
                .map(choice -> new Choice(
                        choice.name(),
                        word("inspections.confidentiality." + choice),
                        word("inspections.confidentiality." + choice + ".hint")))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
