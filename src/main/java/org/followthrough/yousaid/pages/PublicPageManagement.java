package org.followthrough.yousaid.pages;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches public pages on and off. */
@Service
@Transactional
public class PublicPageManagement {

    private final PublicPages pages;
    private final PageRights rights;
    private final PageDirectory directory;

    PublicPageManagement(PublicPages pages, PageRights rights, PageDirectory directory) {
        this.pages = pages;
        this.rights = rights;
        this.directory = directory;
    }

    /**
     * Shows the page of a council to everybody, or to nobody any more.
     *
     * @param tellUs how young people tell the council something, in words a leader answers for
     * @param begunFrom the version of the viewer's form, -1 before the first
     * @throws NotFound when it is no council or not the viewer's to see
     * @throws NotPermitted when they are no leader there
     * @throws org.followthrough.shared.StaleVersion when somebody else changed it meanwhile
     */
    public void show(OrganisationId organisation, boolean on, @Nullable String tellUs, int begunFrom, Viewer viewer) {
        directory.page(organisation, viewer);
        rights.requireApprover(organisation, viewer);
        PublicPage page = pages.findById(organisation).orElseGet(() -> PublicPage.begin(organisation));
        if (on) {
            page.publish(tellUs, viewer.id(), viewer.today(), begunFrom);
        } else {
            page.close(tellUs, begunFrom);
        }
        pages.save(page);
    }
}
