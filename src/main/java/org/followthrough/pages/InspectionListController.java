package org.followthrough.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of inspections with the judgement timeline. */
@Controller
class InspectionListController {

    private final InspectionLists inspections;
    private final OrganisationManagement organisations;
    private final MessageSource messages;

    InspectionListController(
            InspectionLists inspections, OrganisationManagement organisations, MessageSource messages) {
        this.inspections = inspections;
        this.organisations = organisations;
        this.messages = messages;
    }

    @GetMapping("/inspections")
    String list(
            @ModelAttribute("form") InspectionFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        model.addAttribute("inspections", inspections.page(filter, asked(page), viewer));
        model.addAttribute("timelines", inspections.timelines(filter, viewer));
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute("organisations", organisations(viewer));
        model.addAttribute("kinds", kinds());
        return "pages/inspections";
    }

    private static int asked(String page) {
        try {
            return Page.asked(Integer.parseInt(page));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    private List<Choice> organisations(Viewer viewer) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", word("pages.inspection.every-organisation")));
        organisations
                .among(viewer.visibleOrganisations())
                .forEach(row -> choices.add(new Choice(row.id().toString(), row.name())));
        return choices;
    }

    private List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", word("pages.inspection.every-kind"))),
                        Stream.of(InspectionKind.values())
                                .map(kind -> new Choice(kind.name(), word("inspections.kind." + kind))))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
