package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What somebody types to add a piece of evidence. */
record EvidenceForm(
        @NotBlank(message = "{evidence.title.missing}") @Size(max = 200, message = "{evidence.title.long}") @Nullable
        String title,

        @NotBlank(message = "{evidence.shows.missing}") @Size(max = 4000, message = "{evidence.shows.long}") @Nullable
        String shows,

        @NotNull(message = "{evidence.proof.missing}")
        @Pattern(regexp = "ACTIVITY|PRACTICE|IMPACT|VOICE", message = "{evidence.proof.missing}")
        @Nullable
        String proof,

        @RealDate @Nullable DateInput datedOn,
        @RealDate(required = false) @Nullable DateInput goesOutOfDateOn,
        @Nullable String link,
        @Nullable MultipartFile file,

        @NotBlank(message = "{evidence.checked.missing}") @Nullable
        String checked,

        @Nullable String confirmed,
        @Nullable String audience)
        implements FileOrLink, Scanned {

    /** What is handed over for a piece that was asked for under this title. */
    static EvidenceForm answering(String title) {
        return new EvidenceForm(title, null, null, null, null, null, null, null, null, null);
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return title == null && shows == null;
    }

    void check(Errors errors, List<Choice> audiences, LocalDate today) {
        FileOrLink.super.check(errors);
        EvidenceWordsForm.checkDays(datedOn, goesOutOfDateOn, today, errors);
        if (council() != null
                && audiences.stream().noneMatch(offered -> offered.value().equals(council()))) {
            errors.rejectValue("audience", "plans.choice.unknown");
        }
        checkWords(errors);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("title", Objects.requireNonNullElse(title, ""), "shows", Objects.requireNonNullElse(shows, ""));
    }

    NewEvidence toEvidence() {
        return new NewEvidence(
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(shows).strip(),
                Proof.valueOf(Objects.requireNonNull(proof)),
                Objects.requireNonNull(DateInput.dateOf(datedOn)),
                council() == null ? null : OrganisationId.of(Objects.requireNonNull(council())),
                DateInput.dateOf(goesOutOfDateOn));
    }

    /** The council it is for; null for all. */
    private @Nullable String council() {
        return audience == null || audience.isBlank() ? null : audience.strip();
    }
}
