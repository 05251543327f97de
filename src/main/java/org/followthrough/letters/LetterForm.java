package org.followthrough.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.followthrough.files.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A letter as it is put in: a file or pasted text. */
record LetterForm(@Nullable MultipartFile file, @Nullable String text) {

    /** The most bytes a letter's file may have: 30 MiB. */
    static final long LARGEST = 30L * 1024 * 1024;

    private static final Set<String> KINDS = Set.of("pdf", "docx", "txt");

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    FileName fileName() {
        return FileName.of(file == null ? null : file.getOriginalFilename());
    }

    void check(Errors errors) {
        boolean typed = text != null && !text.isBlank();
        if (!hasFile() && !typed) {
            errors.rejectValue("text", "letters.put-in.nothing");
        } else if (hasFile() && typed) {
            errors.rejectValue("text", "letters.put-in.both");
        } else if (hasFile() && !KINDS.contains(fileName().extension())) {
            errors.rejectValue("file", "letters.put-in.kind");
        } else if (file != null && file.getSize() > LARGEST) {
            errors.rejectValue("file", "letters.put-in.large");
        }
    }

    byte[] bytes() {
        try {
            return Objects.requireNonNull(file).getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String words() {
        return text == null ? "" : text;
    }

    /** Which field a refusal belongs to. */
    String field() {
        return hasFile() ? "file" : "text";
    }
}
