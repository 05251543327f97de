package org.followthrough.plans;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.Viewer;

/** Keeps the links to evidence that a spreadsheet has beside its actions: what evidence is lies above this module. */
public interface KeepsImportedLinks {

    /** The links that actions of a plan have already, as far as the viewer sees them; one statement. */
    Map<ActionId, Set<String>> linksOf(PlanId plan, Viewer viewer);

    /**
     * Adds a link to an action, in the caller's transaction.
     *
     * @param link an address on the web, {@code http} or {@code https}
     * @param source the name of the file it came in
     * @throws org.followthrough.shared.NotAllowedNow when the action takes no more evidence
     */
    void keep(ActionId action, URI link, String source, Viewer viewer);
}
