package org.followthrough.pages;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionDates;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.NotPermitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records an inspection without a letter: first its framework, then everything else, as areas and grades depend on it. */
@Controller
@RequestMapping("/inspections/new")
class InspectionByHandController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final InspectionByHand inspections;
    private final InspectionByHandChoices choices;

    InspectionByHandController(InspectionByHand inspections, InspectionByHandChoices choices) {
        this.inspections = inspections;
        this.choices = choices;
    }

    @GetMapping
    String begin(@ModelAttribute("form") InspectionByHandForm form, BindingResult errors, Viewer viewer, Model model) {
        List<OrganisationRow> offered = offered(viewer);
        List<FrameworkRow> frameworks = choices.frameworks();
        Optional<FrameworkRow> chosen = chosen(form, frameworks);
        if (chosen.isEmpty()) {
            model.addAttribute("frameworks", choices.choices(frameworks));
            return "pages/inspection-framework";
        }
        return fill(chosen.get(), offered, model);
    }

    @PostMapping
    String record(
            @Valid @ModelAttribute("form") InspectionByHandForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        List<OrganisationRow> offered = offered(viewer);
        List<FrameworkRow> frameworks = choices.frameworks();
        FrameworkRow chosen = chosen(form, frameworks).orElse(null);
        if (chosen == null) {
            errors.rejectValue("framework", "pages.inspection.framework.missing");
            model.addAttribute("frameworks", choices.choices(frameworks));
            return "pages/inspection-framework";
        }
        List<OrganisationId> inspected =
                form.chosen(offered.stream().map(OrganisationRow::id).toList());
        check(form, chosen, inspected, errors);
        if (errors.hasErrors()) {
            return fill(chosen, offered, model);
        }
        InspectionId recorded =
                inspections.record(form.toInspection(chosen, inspected), form.toRecommendations(), viewer);
        return "redirect:/inspections/" + recorded + "?done=pages.inspection-recorded";
    }

    private List<OrganisationRow> offered(Viewer viewer) {
        List<OrganisationRow> offered = choices.organisations(viewer);
        if (offered.isEmpty()) {
            throw NotPermitted.to("record an inspection");
        }
        return offered;
    }

    private static Optional<FrameworkRow> chosen(InspectionByHandForm form, List<FrameworkRow> frameworks) {
        return frameworks.stream()
                .filter(row -> row.id().toString().equals(form.framework()))
                .findFirst();
    }

    private static void check(
            InspectionByHandForm form, FrameworkRow chosen, List<OrganisationId> inspected, BindingResult errors) {
        new InspectionDates(form.started(), DateInput.dateOf(form.endedOn()), DateInput.dateOf(form.publishedOn()))
                .check(errors);
        LocalDate started = form.started();
        if (started != null && started.isBefore(chosen.effectiveFrom())) {
            Object[] from = {DAY.format(chosen.effectiveFrom())};
            errors.rejectValue("startedOn", "pages.inspection.started.before-framework", from, null);
        }
        if (inspected.isEmpty() && !errors.hasFieldErrors("organisations")) {
            errors.rejectValue("organisations", "pages.inspection.organisations.missing");
        }
        if (IntStream.range(0, chosen.areas().size())
                .mapToObj(form::grade)
                .anyMatch(grade -> !grade.isEmpty() && !chosen.grades().contains(grade))) {
            errors.reject("pages.inspection.grade.unknown");
        }
    }

    private String fill(FrameworkRow chosen, List<OrganisationRow> offered, Model model) {
        model.addAttribute("framework", chosen);
        model.addAttribute(
                "organisations",
                offered.stream()
                        .map(row -> new Choice(row.id().toString(), row.name()))
                        .toList());
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("confidentialities", choices.confidentialities());
        model.addAttribute("gradeChoices", choices.grades(chosen));
        return "pages/inspection-new";
    }
}
