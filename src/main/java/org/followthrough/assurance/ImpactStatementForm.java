package org.followthrough.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types to say otherwise what is different, and why. */
record ImpactStatementForm(
        @Nullable String request,

        @NotBlank(message = "{assurance.impact.missing}")
        @Size(max = 8000, message = "{assurance.impact.long}")
        @Nullable
        String impact,

        @NotBlank(message = "{assurance.impact-statement.reason.missing}")
        @Size(max = 2000, message = "{assurance.impact-statement.reason.long}")
        @Nullable
        String reason,

        @Nullable String confirmed) {

    /** To begin with: the words as they stand. */
    ImpactStatementForm as(SignOffInForce signOff) {
        return new ImpactStatementForm(signOff.request().toString(), signOff.impact(), null, null);
    }

    boolean isUntouched() {
        return request == null && impact == null && reason == null;
    }

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of(
                "impact", Objects.requireNonNullElse(impact, ""), "reason", Objects.requireNonNullElse(reason, "")));
    }

    void check(Errors errors, SignOffInForce signOff) {
        if (toImpact().equals(signOff.impact())) {
            errors.rejectValue("impact", "assurance.impact-statement.same");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
        if (read() == null) {
            errors.reject("assurance.impact-statement.unnamed");
        }
    }

    @Nullable
    SignOffRequestId read() {
        try {
            return request == null ? null : SignOffRequestId.of(request);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** As browsers send it, a line ends with two characters; it is kept with one. */
    String toImpact() {
        return Objects.requireNonNullElse(impact, "").replace("\r\n", "\n").strip();
    }

    String toReason() {
        return Objects.requireNonNullElse(reason, "").strip();
    }
}
