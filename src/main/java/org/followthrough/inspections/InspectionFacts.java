package org.followthrough.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may still be corrected of an inspection after it was recorded. */
record InspectionFacts(
        String title,
        LocalDate startedOn,
        LocalDate endedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String scope,
        Confidentiality confidentiality) {

    InspectionFacts {
        if (endedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("An inspection ends no earlier than it starts");
        }
        if (publishedOn != null && publishedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("An inspection is not published before it starts");
        }
        title = title.strip();
        scope = scope == null || scope.isBlank() ? null : scope.strip();
    }
}
