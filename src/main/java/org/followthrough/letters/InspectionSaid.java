package org.followthrough.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a draft says about its inspection so far; anything may still be missing. Inspectors and scope have one a line. */
@Embeddable
record InspectionSaid(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "organisation_id")) @Nullable
        OrganisationId organisation,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "framework_id")) @Nullable
        FrameworkId framework,

        @Enumerated(EnumType.STRING) @Nullable InspectionKind kind,
        @Nullable String title,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate datedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate statementDueOn,
        @Nullable String addressee,
        @Nullable String inspectors,
        @Nullable String scope,
        @Enumerated(EnumType.STRING) @Nullable Confidentiality confidentiality) {

    /** The same with what no letter says of itself. */
    InspectionSaid with(@Nullable LocalDate received, @Nullable LocalDate published, Confidentiality chosen) {
        return new InspectionSaid(
                organisation,
                framework,
                kind,
                title,
                startedOn,
                endedOn,
                datedOn,
                received,
                published,
                statementDueOn,
                addressee,
                inspectors,
                scope,
                chosen);
    }

    /** Names of the form's fields without which there is no inspection. */
    public List<String> missing() {
        return Stream.of(
                        missing("organisation", organisation),
                        missing("kind", kind),
                        missing("framework", framework),
                        missing("title", title),
                        missing("startedOn", startedOn),
                        missing("endedOn", endedOn),
                        missing("confidentiality", confidentiality))
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> missing(String field, @Nullable Object said) {
        return said == null ? Stream.of(field) : Stream.empty();
    }
}
