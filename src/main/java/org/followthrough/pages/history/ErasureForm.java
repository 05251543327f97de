package org.followthrough.pages.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.history.erasing.IdentifyingWords;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants to erase, words or a file, and why.
 *
 * @param found how many versions the preview said; null before it was seen
 */
record ErasureForm(
        @Nullable String words,
        @Nullable String file,

        @NotBlank(message = "{history.erasure.reason.missing}")
        @Size(max = 1000, message = "{history.erasure.reason.long}")
        @Nullable
        String reason,

        @Nullable Long found) {

    Optional<IdentifyingWords> identifying() {
        return Optional.ofNullable(words).filter(IdentifyingWords::areEnough).map(IdentifyingWords::new);
    }

    Optional<UUID> fileId() {
        try {
            return file == null || file.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(file));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    boolean isOfFile() {
        return file != null && !file.isBlank();
    }

    boolean saysTheWordsAgain() {
        return reason != null
                && identifying().filter(said -> said.standIn(reason)).isPresent();
    }
}
