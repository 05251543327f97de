package org.followthrough.plans.milestones;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** To which day a milestone moves, and why. */
record MilestoneMoveForm(
        @RealDate(message = "{plans.milestone.due.missing}") @Nullable
        DateInput dueOn,

        @NotBlank(message = "{plans.milestone.move.reason.missing}")
        @Size(max = 4000, message = "{plans.words.long}")
        @Nullable
        String reason,

        @Nullable String version) {

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    MilestoneMoveForm begunFrom(int other) {
        return new MilestoneMoveForm(dueOn, reason, String.valueOf(other));
    }

    void check(MilestonePage page, Errors errors) {
        LocalDate day = DateInput.dateOf(dueOn);
        if (day != null && day.equals(page.milestone().dueOn())) {
            errors.rejectValue("dueOn", "plans.milestone.due.same");
        }
        MilestoneForm.checkWithin(page.action(), day, errors);
    }

    LocalDate day() {
        return Objects.requireNonNull(DateInput.dateOf(dueOn));
    }
}
