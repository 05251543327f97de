package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types to say something else of a piece of evidence. */
record EvidenceWordsForm(
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
        @Nullable String confirmed,
        @Nullable String version)
        implements Scanned {

    static EvidenceWordsForm of(EvidencePage piece) {
        PieceWords words = piece.words();
        return new EvidenceWordsForm(
                words.title(),
                words.shows(),
                Objects.toString(words.proof(), null),
                DateInput.of(words.datedOn()),
                DateInput.of(words.outOfDate().on()),
                null,
                String.valueOf(piece.version()));
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    EvidenceWordsForm begunFrom(int other) {
        return new EvidenceWordsForm(title, shows, proof, datedOn, goesOutOfDateOn, confirmed, String.valueOf(other));
    }

    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    @Override
    public Map<String, String> words() {
        return Map.of("title", Objects.requireNonNullElse(title, ""), "shows", Objects.requireNonNullElse(shows, ""));
    }

    void check(Errors errors, LocalDate today) {
        checkDays(datedOn, goesOutOfDateOn, today, errors);
        checkWords(errors);
    }

    /** It is about a day that has been, and goes out of date later. */
    static void checkDays(
            @Nullable DateInput datedOn, @Nullable DateInput goesOutOfDateOn, LocalDate today, Errors errors) {
        LocalDate day = DateInput.dateOf(datedOn);
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("datedOn", "evidence.dated-on.future");
        }
        LocalDate end = DateInput.dateOf(goesOutOfDateOn);
        if (day != null && end != null && !end.isAfter(day)) {
            errors.rejectValue("goesOutOfDateOn", "evidence.out-of-date.before");
        }
    }

    NewEvidence toEvidence() {
        return new NewEvidence(
                Typed.required(title),
                Typed.required(shows),
                Proof.valueOf(Objects.requireNonNull(proof)),
                Objects.requireNonNull(DateInput.dateOf(datedOn)),
                null,
                DateInput.dateOf(goesOutOfDateOn));
    }
}
