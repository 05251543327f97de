package org.followthrough.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an action is given up. */
record WithdrawalForm(
        @NotBlank(message = "{plans.withdrawal.reason.missing}")
        @Size(max = 4000, message = "{plans.words.long}")
        @Nullable
        String reason) {}
