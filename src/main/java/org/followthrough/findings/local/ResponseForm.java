package org.followthrough.findings.local;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed as the response to a local recommendation. */
record ResponseForm(
        @NotNull(message = "{findings.local.response.missing}")
        @Pattern(regexp = "ACCEPTED|PARTLY|NOT_ACCEPTED", message = "{findings.local.response.missing}")
        @Nullable
        String response,

        @Size(max = 1000, message = "{findings.local.reason.long}") @Nullable
        String reason,

        @Nullable String version) {

    static ResponseForm of(ResponseHead head) {
        return new ResponseForm(head.response(), head.reason(), String.valueOf(head.version()));
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    /** The version the form began from; one that never was where it holds none. */
    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    ResponseForm begunFrom(int other) {
        return new ResponseForm(response, reason, String.valueOf(other));
    }

    void check(Errors errors) {
        if (!errors.hasFieldErrors("response")) {
            checkReason(LocalForm.typed(response), LocalForm.typed(reason), errors);
        }
    }

    /** Not accepting, or only partly, is said with the reason; a reason alone answers nothing. */
    static void checkReason(@Nullable String response, @Nullable String reason, Errors errors) {
        boolean known = Stream.of(Response.values()).anyMatch(one -> one.name().equals(response));
        if (known && Response.valueOf(Objects.requireNonNull(response)).needsReason() && reason == null) {
            errors.rejectValue("reason", "findings.local.reason.missing");
        }
        if (response == null && reason != null) {
            errors.rejectValue("response", "findings.local.response.for-reason");
        }
    }

    ReasonedResponse toResponse() {
        return new ReasonedResponse(Response.valueOf(Objects.requireNonNull(response)), LocalForm.typed(reason));
    }

    /** Where what was typed differs from the response as another person saved it. */
    Stream<Conflict> conflicts(ResponseHead saved, LocalChoices labels) {
        return Stream.concat(
                Conflict.between(
                        labels.word("findings.local.response"),
                        labels.response(saved.response()),
                        labels.response(response)),
                Conflict.between(labels.word("findings.local.reason"), saved.reason(), reason));
    }
}
