package org.followthrough.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.shared.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms of the administration offer. */
@Component
class AdministrationChoices {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private final OrganisationManagement organisations;
    private final ObjectProvider<PlansToChoose> plans;
    private final MessageSource messages;

    AdministrationChoices(
            OrganisationManagement organisations, ObjectProvider<PlansToChoose> plans, MessageSource messages) {
        this.organisations = organisations;
        this.plans = plans;
        this.messages = messages;
    }

    List<Choice> roles() {
        return Stream.of(Role.values())
                .map(role -> new Choice(role.name(), said("people.role." + role), said("people.role.hint." + role)))
                .toList();
    }

    List<Choice> kinds(OrganisationKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new Choice(kind.name(), said("organisations.kind." + kind)))
                .toList();
    }

    List<Choice> yesOrNo(String key) {
        return Stream.of("true", "false")
                .map(answer -> new Choice(answer, said(key + "." + answer)))
                .toList();
    }

    /** The organisations the viewer administers, by name. */
    List<OrganisationRow> administered(Viewer viewer) {
        return organisations.among(viewer.reach(ADMINISTRATOR));
    }

    List<Choice> organisationsToJoin(Viewer viewer) {
        return choices("people.membership.organisation.choose", administered(viewer).stream());
    }

    /** The trusts the viewer administers as their own. */
    List<Choice> trusts(Viewer viewer) {
        return choices(
                "people.organisation.delivered-by.nobody",
                organisations.among(viewer.memberOf(ADMINISTRATOR)).stream()
                        .filter(row -> row.kind() == OrganisationKind.TRUST));
    }

    /** Plans an adviser can be limited to; none while no module has plans. */
    List<Choice> plans(Viewer viewer) {
        List<Choice> known = plans.orderedStream()
                .flatMap(from -> from.of(viewer.reach(ADMINISTRATOR)).stream())
                .toList();
        return known.isEmpty()
                ? known
                : Stream.concat(Stream.of(new Choice("", said("people.membership.plan.all"))), known.stream())
                        .toList();
    }

    private List<Choice> choices(String nothing, Stream<OrganisationRow> rows) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", said(nothing)));
        rows.forEach(row -> choices.add(new Choice(row.id().toString(), row.name())));
        return choices;
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
