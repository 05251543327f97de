package org.followthrough.findings.local;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to write a local recommendation down. */
record LocalForm(
        @NotBlank(message = "{findings.local.organisation.missing}") @Nullable
        String organisation,

        @NotNull(message = "{findings.local.source-kind.missing}")
        @Pattern(
                regexp = "SELF_EVALUATION|AUDIT|PEER_REVIEW|SCRUTINY|OTHER",
                message = "{findings.local.source-kind.missing}")
        @Nullable
        String sourceKind,

        @NotBlank(message = "{findings.local.source.missing}")
        @Size(max = 200, message = "{findings.local.source.long}")
        @Nullable
        String source,

        @RealDate @Nullable DateInput saidOn,

        @NotBlank(message = "{findings.local.words.missing}")
        @Size(max = 5000, message = "{findings.local.words.long}")
        @Nullable
        String words,

        @Pattern(regexp = "|ACCEPTED|PARTLY|NOT_ACCEPTED", message = "{findings.local.response.missing}") @Nullable
        String response,

        @Size(max = 1000, message = "{findings.local.reason.long}") @Nullable
        String reason,

        @Size(max = 1000, message = "{findings.outcome.long}") @Nullable
        String outcome) {

    void check(List<Choice> organisations, LocalDate today, Errors errors) {
        LocalDate said = DateInput.dateOf(saidOn);
        if (said != null && said.isAfter(today)) {
            errors.rejectValue("saidOn", "findings.local.said-on.future");
        }
        if (typed(organisation) != null
                && organisations.stream().noneMatch(offered -> offered.value().equals(organisation))) {
            errors.rejectValue("organisation", "findings.local.organisation.missing");
        }
        ResponseForm.checkReason(typed(response), typed(reason), errors);
    }

    NewLocalRecommendation toRecommendation() {
        String given = typed(response);
        return new NewLocalRecommendation(
                OrganisationId.of(Objects.requireNonNull(organisation)),
                LocalSource.valueOf(Objects.requireNonNull(sourceKind)),
                Objects.requireNonNull(typed(source)),
                Objects.requireNonNull(DateInput.dateOf(saidOn)),
                Objects.requireNonNull(typed(words)),
                given == null ? null : new ReasonedResponse(Response.valueOf(given), typed(reason)),
                typed(outcome));
    }

    static @Nullable String typed(@Nullable String words) {
        String kept = words == null ? "" : words.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
