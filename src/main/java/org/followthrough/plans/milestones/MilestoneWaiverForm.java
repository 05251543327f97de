package org.followthrough.plans.milestones;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a milestone is not needed any more. */
record MilestoneWaiverForm(
        @NotBlank(message = "{plans.milestone.waiver.reason.missing}")
        @Size(max = 4000, message = "{plans.words.long}")
        @Nullable
        String reason) {}
