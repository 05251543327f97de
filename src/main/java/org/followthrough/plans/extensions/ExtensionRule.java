package org.followthrough.plans.extensions;

import java.util.Set;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ExtensionRow;
import org.followthrough.plans.PlanScope;

/** Who decides on an extension: the first a manager or a leader, every later one a leader; nobody their own. */
enum ExtensionRule {

    /** May decide. */
    MAY_DECIDE,

    /** Somebody else decides on what one asked for oneself. */
    OWN,

    /** One was granted before: a leader decides. */
    LEADER_DECIDES;

    private static final Set<Role> LEADERS = Set.of(Role.LEADER);

    static ExtensionRule of(ActionDetails action, ExtensionRow extension, Viewer viewer) {
        boolean held = viewer.holds(
                deciders(action.steps().extensionsGranted()),
                action.concerned(),
                action.plan().id());
        if (!held) {
            return LEADER_DECIDES;
        }
        return isOwn(extension.asker(), viewer) ? OWN : MAY_DECIDE;
    }

    /** The roles one of which decides, after so many were granted. */
    static Set<Role> deciders(int granted) {
        return granted == 0 ? PlanScope.DECIDERS : LEADERS;
    }

    private static boolean isOwn(PersonId asker, Viewer viewer) {
        return asker.equals(viewer.id());
    }
}
