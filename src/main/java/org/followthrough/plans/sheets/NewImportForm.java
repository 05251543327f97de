package org.followthrough.plans.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.followthrough.files.FileName;
import org.followthrough.plans.sheets.reading.ChildSheetReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A spreadsheet as it is put in. */
record NewImportForm(@Nullable MultipartFile file) {

    private static final Set<String> KINDS = Set.of("xlsx", "csv", "txt", "tsv");

    /** Looks at the name and the size; what is in it is for the reader. */
    void check(Errors errors) {
        if (file == null || fileName().isEmpty()) {
            errors.rejectValue("file", "plans.sheets.file.missing");
            return;
        }
        String ending = FileName.of(file.getOriginalFilename()).extension();
        switch (ending) {
            case "xls", "xlsb" -> errors.rejectValue("file", "plans.sheets.refusal.OLD_FORMAT");
            case "xlsm", "xltm" -> errors.rejectValue("file", "plans.sheets.refusal.MACROS");
            default -> {
                if (!KINDS.contains(ending)) {
                    errors.rejectValue("file", "plans.sheets.file.kind");
                } else if (file.getSize() > ChildSheetReader.LARGEST) {
                    errors.rejectValue("file", "plans.sheets.refusal.TOO_LARGE");
                }
            }
        }
    }

    String fileName() {
        return file == null ? "" : FileName.of(file.getOriginalFilename()).text();
    }

    byte[] bytes() {
        try {
            return Objects.requireNonNull(file).getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
