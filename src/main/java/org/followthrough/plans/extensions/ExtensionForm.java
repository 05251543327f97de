package org.followthrough.plans.extensions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to ask for more time. */
record ExtensionForm(
        @RealDate(message = "{plans.extension.due.missing}") @Nullable
        DateInput dueOn,

        @NotBlank(message = "{plans.extension.reason.missing}")
        @Size(max = 4000, message = "{plans.words.long}")
        @Nullable
        String reason) {

    void check(LocalDate current, Errors errors) {
        LocalDate asked = DateInput.dateOf(dueOn);
        if (asked != null && !asked.isAfter(current)) {
            errors.rejectValue("dueOn", "plans.extension.due.not-later");
        }
    }

    NewExtension toExtension() {
        return new NewExtension(Objects.requireNonNull(DateInput.dateOf(dueOn)), Typed.required(reason));
    }
}
