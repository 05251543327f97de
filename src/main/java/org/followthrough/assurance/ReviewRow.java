package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A request for sign-off that waits for a decision.
 *
 * @param reference of the action, such as {@code A12}
 * @param waitingDays full days since it was asked
 * @param proofs kinds of evidence it relies on, each once
 * @param undone the sign-off it takes the place of, if any
 * @param waitsForLeader whether a manager has accepted it already
 * @param mayDecide whether the viewer may decide on it
 * @param whyNot key of the sentence that tells somebody with a say why they may not; null for everybody else
 */
public record ReviewRow(
        SignOffRequestId request,
        ActionId action,
        String reference,
        String title,
        PlanId plan,
        String planName,
        @Nullable String theme,
        String leadTitle,
        String requester,
        LocalDate requestedOn,
        long waitingDays,
        List<Proof> proofs,
        @Nullable Undone undone,
        boolean waitsForLeader,
        boolean mayDecide,
        @Nullable String whyNot) {}
