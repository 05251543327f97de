package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody hands over to add a newer version of a piece of evidence. */
record EvidenceVersionForm(
        @Nullable String link,
        @Nullable MultipartFile file,

        @NotBlank(message = "{evidence.checked.missing}") @Nullable
        String checked)
        implements FileOrLink {}
