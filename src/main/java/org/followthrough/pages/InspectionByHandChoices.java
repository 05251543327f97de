package org.followthrough.pages;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionChoices;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen when an inspection is recorded by hand. */
@Component
class InspectionByHandChoices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final FrameworkDirectory frameworks;
    private final OrganisationManagement organisations;
    private final InspectionChoices choices;
    private final MessageSource messages;

    InspectionByHandChoices(
            FrameworkDirectory frameworks,
            OrganisationManagement organisations,
            InspectionChoices choices,
            MessageSource messages) {
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.choices = choices;
        this.messages = messages;
    }

    List<FrameworkRow> frameworks() {
        return frameworks.all();
    }

    List<Choice> choices(List<FrameworkRow> rows) {
        return rows.stream()
                .map(row -> new Choice(
                        row.id().toString(),
                        row.name(),
                        word("pages.inspection.framework.from", DAY.format(row.effectiveFrom()))))
                .toList();
    }

    /** Those the viewer may write for, by name. */
    List<OrganisationRow> organisations(Viewer viewer) {
        return organisations.among(viewer.reach(InspectionManagement.KEEPERS));
    }

    List<Choice> kinds() {
        return choices.kinds();
    }

    List<Choice> confidentialities() {
        return choices.confidentialities();
    }

    List<Choice> grades(FrameworkRow framework) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", word("pages.inspection.grade.none"))));
        framework.grades().forEach(grade -> choices.add(new Choice(grade, grade)));
        return choices;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
