package org.followthrough.measures;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.followthrough.measures.pasted.PastedTable;
import org.followthrough.measures.pasted.TextOfFile;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A column or a table of readings, pasted or uploaded.
 *
 * @param startsOn the date of the first, where there are figures alone
 * @param because why readings are corrected, where some are
 * @param seen the outcome that was shown before it was agreed to; null for a first look
 */
record ColumnForm(
        @Nullable MultipartFile file,
        @Nullable String text,

        @RealDate(required = false) @Nullable DateInput startsOn,

        @Size(max = 1000, message = "{measures.words.long}") @Nullable
        String because,

        @Nullable String seen) {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_BYTES = 400_000;

    /** The same with the text of its file, to be shown again. */
    ColumnForm with(String read) {
        return new ColumnForm(null, read, startsOn, because, seen);
    }

    boolean isAgreed() {
        return seen != null && !seen.isEmpty();
    }

    /** What was pasted or what the file says; empty when something is wrong with it. */
    Optional<String> read(Errors errors) {
        Optional<String> found = hasFile() ? ofFile(errors) : pasted(errors);
        if (found.isPresent() && found.get().length() > MOST_CHARACTERS) {
            errors.rejectValue(hasFile() ? "file" : "text", "measures.columns.long");
            return Optional.empty();
        }
        return found;
    }

    /** The rows of the text. */
    PastedTable table(String read, Interval readEvery) {
        LocalDate first = DateInput.dateOf(startsOn);
        IntFunction<LocalDate> dates = first == null ? null : row -> readEvery.after(first, row);
        return PastedTable.read(read, dates);
    }

    private boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    private Optional<String> pasted(Errors errors) {
        if (text == null || text.isBlank()) {
            errors.rejectValue("text", "measures.columns.missing");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> ofFile(Errors errors) {
        MultipartFile upload = file;
        if (upload == null || upload.getSize() > MOST_BYTES) {
            errors.rejectValue("file", "measures.columns.long");
            return Optional.empty();
        }
        try {
            Optional<String> found = TextOfFile.of(upload.getBytes());
            if (found.isEmpty() || found.get().isBlank()) {
                errors.rejectValue("file", "measures.columns.no-text");
                return Optional.empty();
            }
            return found;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
