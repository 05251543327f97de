package org.followthrough.plans;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the form of a plan offers. */
@Component
class PlanOffers {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final OrganisationManagement organisations;
    private final JdbcClient jdbc;

    PlanOffers(OrganisationManagement organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    PlanChoices of(Viewer viewer) {
        return new PlanChoices(
                organisations.among(viewer.visibleOrganisations()).stream()
                        .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                        .toList(),
                inspections(viewer));
    }

    private List<Choice> inspections(Viewer viewer) {
        return jdbc.sql("""
                        select cast(i.id as text) as value, i.title, i.reference, i.started_on
                        from inspection i
                        where %s
                        order by i.started_on desc, i.id
                        """.formatted(InspectionScope.SEEN))
                .params(viewer.scope())
                .query((row, number) -> new Choice(
                        row.getString("value"),
                        row.getString("title"),
                        row.getString("reference") + ", " + IN_WORDS.format(Columns.date(row, "started_on"))))
                .list();
    }
}
