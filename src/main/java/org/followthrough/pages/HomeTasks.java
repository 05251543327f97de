package org.followthrough.pages;

import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is the viewer's own to do, as counts.
 *
 * @param open actions they lead that are neither done nor given up
 * @param updateDue those of them that are due an update
 * @param toApprove lines for young people that wait for their approval
 * @param council the one whose lines these are; null when there are none, or of several
 */
record HomeTasks(
        long open, long updateDue, long toApprove, @Nullable OrganisationId council) {

    /** Where the lines are that wait. */
    public String approvals() {
        return council == null ? "/public-pages" : "/public-pages/" + council + "?waiting=true";
    }
}
