package org.followthrough.plans.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.followthrough.plans.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The name of a version. */
record PlanVersionForm(
        @NotBlank(message = "{plans.version.name.missing}")
        @Size(max = 200, message = "{plans.version.name.long}")
        @Nullable
        String name) {

    void check(List<PlanVersionRow> others, Errors errors) {
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(Typed.words(name)))) {
            errors.rejectValue("name", "plans.version.name.taken");
        }
    }
}
