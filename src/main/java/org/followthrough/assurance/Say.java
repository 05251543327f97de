package org.followthrough.assurance;

import java.util.List;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may decide on the open request of an action: return it, and sign it off when nothing is missing.
 *
 * @param whyNot key of the sentence that tells somebody with a say why not; null for everybody else
 */
record Say(boolean mayDecide, @Nullable String whyNot) {

    static Say of(Viewer viewer, ActionInQuestion action) {
        if (action.open() == null
                || !viewer.holds(
                        ActionsInQuestion.DECIDERS,
                        action.concerned(),
                        action.plan().id())) {
            return new Say(false, null);
        }
        List<SignOffRule> unmet = SignOffRule.unmetByWhoDecides(action.decidedBy(viewer));
        return unmet.isEmpty()
                ? new Say(true, null)
                : new Say(false, unmet.get(0).refusal());
    }
}
