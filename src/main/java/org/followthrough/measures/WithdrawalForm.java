package org.followthrough.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a measure is given up. */
record WithdrawalForm(
        @NotBlank(message = "{measures.withdrawal.reason.missing}")
        @Size(max = 1000, message = "{measures.words.long}")
        @Nullable
        String reason) {}
