package org.followthrough.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whether a piece is accepted; the reason is needed when it is not. */
record EvidenceDecisionForm(
        @NotNull(message = "{evidence.decision.missing}")
        @Pattern(regexp = "ACCEPTED|NOT_ACCEPTED", message = "{evidence.decision.missing}")
        @Nullable
        String decision,

        @Size(max = 4000, message = "{evidence.reason.long}") @Nullable
        String reason,

        @Nullable String confirmed)
        implements Scanned {

    @Override
    public Map<String, String> words() {
        return Map.of("reason", Objects.requireNonNullElse(reason, ""));
    }

    void check(Errors errors) {
        if (EvidenceState.NOT_ACCEPTED.name().equals(decision) && Typed.words(reason) == null) {
            errors.rejectValue("reason", "evidence.decision.reason.missing");
        }
        checkWords(errors);
    }

    boolean accepts() {
        return EvidenceState.ACCEPTED.name().equals(decision);
    }
}
