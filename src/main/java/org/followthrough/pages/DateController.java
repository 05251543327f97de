package org.followthrough.pages;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.inspections.DateManagement;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
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

/** Puts another date in the place of one that was worked out or printed, with the reason. */
@Controller
@RequestMapping("/inspections/{id}/dates")
class DateController {

    private final InspectionManagement inspections;
    private final DateManagement management;
    private final InspectionReads reads;
    private final DateWords words;

    DateController(
            InspectionManagement inspections, DateManagement management, InspectionReads reads, DateWords words) {
        this.inspections = inspections;
        this.management = management;
        this.reads = reads;
        this.words = words;
    }

    @GetMapping
    String begin(
            @PathVariable InspectionId id,
            @ModelAttribute("form") DateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        inspections.requireKeeper("replace a date", id, viewer);
        InspectionHead inspection = reads.head(id, viewer);
        if (form.version() == null && !errors.hasErrors()) {
            begin(form.begunFrom(inspection.datesChanged()), model);
        }
        model.addAttribute("inspection", inspection);
        model.addAttribute("choices", words.choices(inspection));
        return "pages/dates";
    }

    @PostMapping
    String change(
            @PathVariable InspectionId id,
            @Valid @ModelAttribute("form") DateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        inspections.requireKeeper("replace a date", id, viewer);
        InspectionHead inspection = reads.head(id, viewer);
        form.check(inspection, errors);
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        try {
            management.override(id, form.toDate(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflicts", words.conflicts(inspection, form));
            begin(form.begunFrom(inspection.datesChanged()), model);
            return begin(id, form, errors, viewer, model);
        }
        return "redirect:/inspections/" + id + "?done=pages.date-changed";
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(DateForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }
}
