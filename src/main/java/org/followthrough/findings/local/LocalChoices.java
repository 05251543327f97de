package org.followthrough.findings.local;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms of local recommendations offer, in words. */
@Component
class LocalChoices {

    private final OrganisationManagement organisations;
    private final MessageSource messages;

    LocalChoices(OrganisationManagement organisations, MessageSource messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    /** The organisations the viewer may write for. */
    List<Choice> organisations(Viewer viewer) {
        return organisations.among(viewer.reach(InspectionManagement.KEEPERS)).stream()
                .map(row -> new Choice(row.id().toString(), row.name()))
                .toList();
    }

    List<Choice> sources() {
        return Stream.of(LocalSource.values())
                .map(source -> new Choice(source.name(), word("findings.local.source." + source)))
                .toList();
    }

    List<Choice> responses() {
        return Stream.of(Response.values())
                .map(response -> new Choice(response.name(), response(response.name())))
                .toList();
    }

    /** The responses, after a first choice that there is none yet. */
    List<Choice> responsesOrNone() {
        return Stream.concat(Stream.of(new Choice("", word("findings.local.response.none"))), responses().stream())
                .toList();
    }

    /** A response by its name, as people say it; nothing for none. */
    String response(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : word("findings.local.response." + name);
    }

    String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
