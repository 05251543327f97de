package org.followthrough.yousaid.pages;

import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;

/** Which steps a page offers: to write, to approve. */
public record MayDo(boolean write, boolean approve) {

    public static MayDo of(OrganisationId organisation, Viewer viewer) {
        return new MayDo(
                viewer.holds(PageRights.WRITERS, Set.of(organisation), null),
                viewer.holds(PageRights.APPROVERS, Set.of(organisation), null));
    }
}
