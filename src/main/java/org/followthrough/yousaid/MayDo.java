package org.followthrough.yousaid;

import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;

/** Which steps a page offers: to write, to approve. */
record MayDo(boolean write, boolean approve) {

    static MayDo of(OrganisationId organisation, Viewer viewer) {
        return new MayDo(
                viewer.holds(PublicLineManagement.WRITERS, Set.of(organisation), null),
                viewer.holds(PublicLineManagement.APPROVERS, Set.of(organisation), null));
    }
}
