package org.followthrough.assurance.checks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome;
import org.followthrough.plans.Typed;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.PersonalDataScan;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed by somebody who looked whether it lasted. */
record EmbeddingCheckForm(
        @Nullable String check,

        @NotNull(message = "{assurance.check.method.missing}") @Nullable
        String method,

        @Nullable String sampleSize,

        @NotBlank(message = "{assurance.check.found.missing}")
        @Size(max = 8000, message = "{assurance.check.found.long}")
        @Nullable
        String found,

        @NotNull(message = "{assurance.check.result.missing}") @Nullable
        String result,

        @RealDate(required = false) @Nullable DateInput nextOn,

        @Size(max = 4000, message = "{assurance.check.reason.long}") @Nullable
        String reason,

        @RealDate(required = false) @Nullable DateInput newDueOn,

        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of(
                "found", Objects.requireNonNullElse(found, ""), "reason", Objects.requireNonNullElse(reason, "")));
    }

    void check(DueCheck due, LocalDate today, Errors errors) {
        checkMethod(errors);
        if (result != null && knownResult().isEmpty()) {
            errors.rejectValue("result", "assurance.check.result.missing");
        }
        knownResult().ifPresent(known -> {
            if (known == CheckResult.HELD) {
                checkHeld(due, today, errors);
            } else {
                checkDidNotHold(today, errors);
            }
        });
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }

    NewCheck toCheck() {
        boolean held = knownResult().orElseThrow() == CheckResult.HELD;
        return new NewCheck(
                Objects.requireNonNullElse(check, ""),
                knownMethod().orElseThrow(),
                Typed.words(sampleSize) == null ? null : Integer.valueOf(Typed.required(sampleSize)),
                Typed.required(found),
                held
                        ? new CheckOutcome.Held(DateInput.dateOf(nextOn))
                        : new CheckOutcome.DidNotHold(
                                Typed.required(reason), Objects.requireNonNull(DateInput.dateOf(newDueOn))));
    }

    private void checkMethod(Errors errors) {
        if (method != null && knownMethod().isEmpty()) {
            errors.rejectValue("method", "assurance.check.method.missing");
        }
        String size = Typed.words(sampleSize);
        if (size == null && knownMethod().filter(CheckMethod::isSampled).isPresent()) {
            errors.rejectValue("sampleSize", "assurance.check.sample.missing");
        } else if (size != null && !isSampleSize(size)) {
            errors.rejectValue("sampleSize", "assurance.check.sample.number");
        }
    }

    private void checkHeld(DueCheck due, LocalDate today, Errors errors) {
        if (!due.isDue(today)) {
            errors.rejectValue("result", "assurance.check.early");
        }
        LocalDate next = DateInput.dateOf(nextOn);
        if (next != null && !next.isAfter(today)) {
            errors.rejectValue("nextOn", "assurance.check.next.past");
        }
    }

    private void checkDidNotHold(LocalDate today, Errors errors) {
        if (Typed.words(reason) == null) {
            errors.rejectValue("reason", "assurance.check.reason.missing");
        }
        LocalDate due = DateInput.dateOf(newDueOn);
        if (due == null && !errors.hasFieldErrors("newDueOn")) {
            errors.rejectValue("newDueOn", "assurance.reopening.due.missing");
        } else if (due != null && !due.isAfter(today)) {
            errors.rejectValue("newDueOn", "assurance.reopening.due.past");
        }
    }

    private static boolean isSampleSize(String typed) {
        return typed.matches("[0-9]{1,5}")
                && Integer.parseInt(typed) >= 1
                && Integer.parseInt(typed) <= CheckMethod.LARGEST_SAMPLE;
    }

    private Optional<CheckMethod> knownMethod() {
        return known(CheckMethod.values(), method);
    }

    private Optional<CheckResult> knownResult() {
        return known(CheckResult.values(), result);
    }

    private static <E extends Enum<E>> Optional<E> known(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
