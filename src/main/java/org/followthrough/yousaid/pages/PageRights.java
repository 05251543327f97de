package org.followthrough.yousaid.pages;

import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.springframework.stereotype.Component;

/** Who writes for young people, and who lets words go to the public. */
@Component
public class PageRights {

    /** Who writes lines, orders and withdraws them. */
    static final Set<Role> WRITERS = PlanScope.KEEPERS;

    /** Who lets words go to the public. */
    public static final Set<Role> APPROVERS = Set.of(Role.LEADER);

    private final PageDirectory directory;

    PageRights(PageDirectory directory) {
        this.directory = directory;
    }

    /**
     * Passes when the viewer may write for the council.
     *
     * @throws org.followthrough.shared.NotFound when it is no council or not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they may not write for it
     */
    public void requireWriter(OrganisationId organisation, Viewer viewer) {
        directory.page(organisation, viewer);
        viewer.require("write for young people", WRITERS, Set.of(organisation), null);
    }

    /**
     * Passes when the viewer may approve for a council that they see.
     *
     * @throws org.followthrough.shared.NotPermitted otherwise
     */
    public void requireApprover(OrganisationId organisation, Viewer viewer) {
        viewer.require("approve words for the public", APPROVERS, Set.of(organisation), null);
    }
}
