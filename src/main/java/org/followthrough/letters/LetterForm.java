package org.followthrough.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.followthrough.letters.documents.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A letter as it is put in: a file or pasted text. */
record LetterForm(@Nullable MultipartFile file, @Nullable String text) {

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    @Nullable
    String fileName() {
        return hasFile() && file != null ? file.getOriginalFilename() : null;
    }

    void check(Errors errors) {
        boolean typed = text != null && !text.isBlank();
        if (!hasFile() && !typed) {
            errors.rejectValue("text", "letters.put-in.nothing");
        } else if (hasFile() && typed) {
            errors.rejectValue("text", "letters.put-in.both");
        } else if (hasFile() && isNoText(fileName())) {
            errors.rejectValue("file", "letters.put-in.not-text");
        }
    }

    /** The words, whichever way they came. */
    String words() {
        if (file == null || !hasFile()) {
            return text == null ? "" : text;
        }
        try {
            return PlainText.decode(file.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which field a refusal belongs to. */
    String field() {
        return hasFile() ? "file" : "text";
    }

    private static boolean isNoText(@Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return !lower.endsWith(".txt") && !lower.endsWith(".md");
    }
}
