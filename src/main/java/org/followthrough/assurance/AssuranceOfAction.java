package org.followthrough.assurance;

import java.util.List;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * How the sign-off of an action stands, for its page.
 *
 * @param open the request that waits for a decision, if any
 * @param mayTakeBack whether the viewer may take the open request back
 * @param mayChangeImpact whether the viewer may say otherwise what is different, which undoes the sign-off
 * @param mayDecide whether the viewer may sign off or return the open request
 * @param whyNot for somebody with a say who may not decide: key of the sentence that tells why
 * @param waitsForLeader whether a manager has accepted the open request and a leader is to sign it off too
 * @param undone the sign-off that the open request takes the place of
 * @param events requests and what became of them, newest first
 */
public record AssuranceOfAction(
        ActionId action,
        @Nullable SignOffRequestId open,
        boolean mayTakeBack,
        boolean mayChangeImpact,
        boolean mayDecide,
        @Nullable String whyNot,
        boolean waitsForLeader,
        @Nullable Undone undone,
        List<AssuranceEvent> events) {

    public boolean isEmpty() {
        return events.isEmpty();
    }
}
