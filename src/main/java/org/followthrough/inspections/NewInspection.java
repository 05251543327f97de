package org.followthrough.inspections;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An inspection to be recorded.
 *
 * @param organisations those inspected; the first one's code begins the reference
 * @param inspectors their names, lead first
 */
public record NewInspection(
        FrameworkId framework,
        InspectionKind kind,
        List<OrganisationId> organisations,
        String title,
        LocalDate startedOn,
        LocalDate endedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String scope,
        List<String> inspectors,
        Confidentiality confidentiality,
        List<NewJudgement> judgements) {

    InspectionFacts facts() {
        return new InspectionFacts(title, startedOn, endedOn, receivedOn, publishedOn, scope, confidentiality);
    }
}
