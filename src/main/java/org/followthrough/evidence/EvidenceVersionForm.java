package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What somebody hands over to add a newer version of a piece of evidence; the reason is needed when that undoes a sign-off. */
record EvidenceVersionForm(
        @Nullable String link,
        @Nullable MultipartFile file,

        @Size(max = 4000, message = "{evidence.reason.long}") @Nullable
        String reason,

        @NotBlank(message = "{evidence.checked.missing}") @Nullable
        String checked,

        @Nullable String confirmed)
        implements FileOrLink, Scanned {

    @Override
    public Map<String, String> words() {
        return Map.of("reason", Objects.requireNonNullElse(reason, ""));
    }

    void check(boolean undoesSignOff, Errors errors) {
        FileOrLink.super.check(errors);
        if (undoesSignOff && Typed.words(reason) == null) {
            errors.rejectValue("reason", "evidence.undoes.reason.missing");
        }
        checkWords(errors);
    }
}
