package org.followthrough.inspections;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows and names the people who see a confidential inspection. */
@Controller
@RequestMapping("/inspections/{id}/readers")
class ReaderController {

    private final InspectionManagement inspections;
    private final ReaderManagement management;
    private final InspectionReading reading;
    private final MessageSource messages;

    ReaderController(
            InspectionManagement inspections,
            ReaderManagement management,
            InspectionReading reading,
            MessageSource messages) {
        this.inspections = inspections;
        this.management = management;
        this.reading = reading;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @PathVariable InspectionId id,
            @ModelAttribute("form") ReaderForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        inspections.requireKeeper("name a reader", id, viewer);
        model.addAttribute("inspection", reading.recorded(id, viewer));
        model.addAttribute("readers", reading.readers(id, viewer));
        model.addAttribute("people", choices(reading.possibleReaders(id, viewer)));
        return "inspections/readers";
    }

    @PostMapping
    String admit(
            @PathVariable InspectionId id,
            @Valid @ModelAttribute("form") ReaderForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        inspections.requireKeeper("name a reader", id, viewer);
        PersonId chosen = form.among(reading.possibleReaders(id, viewer)).orElse(null);
        if (chosen == null && !errors.hasErrors()) {
            errors.rejectValue("person", "inspections.readers.missing");
        }
        if (chosen == null) {
            return list(id, form, errors, viewer, model);
        }
        management.admit(id, chosen, viewer);
        return "redirect:/inspections/" + id + "/readers?done=inspections.reader-named";
    }

    @PostMapping("/{person}/removals")
    String dismiss(@PathVariable InspectionId id, @PathVariable PersonId person, Viewer viewer) {
        management.dismiss(id, person, viewer);
        return viewer.id().equals(person)
                ? "redirect:/inspections"
                : "redirect:/inspections/" + id + "/readers?done=inspections.reader-removed";
    }

    private List<Choice> choices(List<ReaderRow> people) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", messages.getMessage("inspections.readers.choose", null, Locale.UK)));
        people.forEach(
                person -> choices.add(new Choice(person.id().toString(), person.name() + ", " + person.roleTitle())));
        return choices;
    }
}
