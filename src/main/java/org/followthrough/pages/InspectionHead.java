package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the top of an inspection's pages.
 *
 * @param inspectors lead first
 * @param readers names of those who see it while it is confidential
 * @param hidden whether only they see it today
 * @param letter whether its letter is kept
 * @param dates what is due after it, and when
 */
public record InspectionHead(
        InspectionId id,
        String reference,
        String title,
        InspectionKind kind,
        String framework,
        LocalDate frameworkFrom,
        List<OrganisationId> organisationIds,
        String organisations,
        LocalDate startedOn,
        LocalDate endedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String scope,
        List<String> inspectors,
        Confidentiality confidentiality,
        List<String> readers,
        boolean hidden,
        boolean letter,
        List<DateShown> dates) {

    /** A letter that came before the inspection ended is worth a second look, but not wrong. */
    public boolean receivedEarly() {
        return receivedOn != null && receivedOn.isBefore(endedOn);
    }

    /** How many of its dates were ever replaced; a change of a date begins from there. */
    public int datesChanged() {
        return dates.stream()
                .map(DateShown::changed)
                .mapToInt(changed -> changed == null ? 0 : changed.number())
                .max()
                .orElse(0);
    }
}
