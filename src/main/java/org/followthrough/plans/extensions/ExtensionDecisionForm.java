package org.followthrough.plans.extensions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.followthrough.plans.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whether more time is granted; the reason is needed to refuse it. */
record ExtensionDecisionForm(
        @NotNull(message = "{plans.extension.decision.missing}") @Nullable
        String decision,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String reason) {

    void check(Errors errors) {
        if (decision != null && !grants() && !refuses()) {
            errors.rejectValue("decision", "plans.extension.decision.missing");
        }
        if (refuses() && Typed.words(reason) == null) {
            errors.rejectValue("reason", "plans.extension.refusal.missing");
        }
    }

    boolean grants() {
        return ExtensionDecision.GRANTED.name().equals(decision);
    }

    private boolean refuses() {
        return ExtensionDecision.REFUSED.name().equals(decision);
    }
}
