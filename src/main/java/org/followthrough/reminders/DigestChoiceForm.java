package org.followthrough.reminders;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How often somebody wants to be told. */
record DigestChoiceForm(
        @NotNull(message = "{reminders.choice.missing}")
        @Pattern(regexp = "DAILY|WEEKLY|NONE", message = "{reminders.choice.missing}")
        @Nullable
        String digests) {

    DigestChoice toChoice() {
        return DigestChoice.valueOf(Objects.requireNonNull(digests));
    }
}
