package org.followthrough.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The dates of an inspection as a form holds them, to be checked against each other. The form calls its fields
 * {@code startedOn}, {@code endedOn} and {@code publishedOn}.
 */
public record InspectionDates(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate publishedOn) {

    /** Says beside the field what does not fit; dates that are missing or wrong in themselves are left to others. */
    public void check(Errors errors) {
        if (precedesStart(endedOn)) {
            errors.rejectValue("endedOn", "inspections.ended.before-start");
        }
        if (precedesStart(publishedOn)) {
            errors.rejectValue("publishedOn", "inspections.published.before-start");
        }
    }

    private boolean precedesStart(@Nullable LocalDate other) {
        return startedOn != null && other != null && other.isBefore(startedOn);
    }
}
