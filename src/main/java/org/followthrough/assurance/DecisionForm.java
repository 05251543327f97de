package org.followthrough.assurance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody types who decides on a request: one form, sent to sign off or to return. The filter of the queue goes along, so
 * that the next request is one of those the person is going through.
 */
record DecisionForm(
        @Nullable String request,

        @Size(max = 8000, message = "{assurance.words.long}") @Nullable
        String words,

        @Nullable String check,
        @Nullable DateInput checkDueOn,

        @Size(max = 2000, message = "{assurance.no-check-reason.long}") @Nullable
        String noCheckReason,

        @Nullable String confirmed,
        @Nullable String plan,
        @Nullable String theme) {

    /** Whether somebody will look whether it lasted. */
    enum Check {
        NEEDED,
        NOT_NEEDED
    }

    /** As the manager who accepted first filled it in. */
    DecisionForm as(FirstAccepted accepted) {
        LocalDate day = accepted.checkDueOn();
        return new DecisionForm(
                request,
                words,
                (day == null ? Check.NOT_NEEDED : Check.NEEDED).name(),
                day == null ? null : DateInput.of(day),
                accepted.noCheckReason(),
                confirmed,
                plan,
                theme);
    }

    boolean isUntouched() {
        return request == null && words == null && check == null;
    }

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("words", wordsOf(words), "noCheckReason", wordsOf(noCheckReason)));
    }

    ReviewFilter filter() {
        return ReviewFilter.of(plan, theme);
    }

    /** The request that the form says it is about; null when it does not say. */
    @Nullable
    SignOffRequestId read() {
        try {
            return request == null ? null : SignOffRequestId.of(request);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    void checkReturn(Errors errors) {
        if (wordsOf(words).isEmpty()) {
            errors.rejectValue("words", "assurance.reasons.missing");
        }
        checkSendable(errors);
    }

    void checkSignOff(Errors errors, LocalDate today) {
        switch (wordsOf(check)) {
            case "NEEDED" -> checkDay(errors, today);
            case "NOT_NEEDED" -> {
                if (reason().isEmpty()) {
                    errors.rejectValue("noCheckReason", "assurance.no-check-reason.missing");
                }
            }
            default -> errors.rejectValue("check", "assurance.check.missing");
        }
        checkSendable(errors);
    }

    private void checkDay(Errors errors, LocalDate today) {
        if (checkDueOn == null || checkDueOn.isEmpty()) {
            errors.rejectValue("checkDueOn", "assurance.check-due-on.missing");
            return;
        }
        LocalDate day = DateInput.dateOf(checkDueOn);
        if (day == null) {
            errors.rejectValue("checkDueOn", "shared.date.not-real");
        } else if (!day.isAfter(today)) {
            errors.rejectValue("checkDueOn", "assurance.check-due-on.past");
        }
    }

    private void checkSendable(Errors errors) {
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
        if (read() == null) {
            errors.reject("assurance.request.unnamed");
        }
    }

    NewSignOff toSignOff() {
        boolean needed = Check.NEEDED.name().equals(check);
        return new NewSignOff(
                Objects.requireNonNull(read()),
                wordsOf(words),
                needed ? DateInput.dateOf(checkDueOn) : null,
                needed ? null : reason());
    }

    String toReasons() {
        return wordsOf(words);
    }

    private String reason() {
        return wordsOf(noCheckReason);
    }

    private static String wordsOf(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
