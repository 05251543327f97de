package org.followthrough.yousaid.pages;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The page of a council as its people see it.
 *
 * @param code that its address ends in
 * @param version what a change must have begun from; -1 before the first
 * @param publishedOn null while it is switched off
 * @param lines how many are meant for it
 * @param shown how many lines the public reads or would read
 * @param toApprove how many wait for a leader
 */
public record PageRow(
        OrganisationId id,
        String name,
        String code,
        int version,
        @Nullable String tellUs,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        int lines,
        int shown,
        int toApprove) {

    /** Where the public reads it. */
    public String address() {
        return "/you-said-we-did/" + code;
    }

    public boolean isPublished() {
        return publishedOn != null;
    }
}
