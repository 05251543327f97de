package org.followthrough.inspections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The letter or report of an inspection, to be kept for good.
 *
 * @param statementDueOn the day by which a statement or plan of action is due, where the letter prints one
 * @param words its text exactly as read; every span of a finding counts characters of it (UTF-16, as {@code String})
 */
public record NewLetter(
        String words,
        @Nullable LocalDate datedOn,
        @Nullable String addressee,
        @Nullable String fileName,
        @Nullable LocalDate statementDueOn) {

    public NewLetter(String words, @Nullable LocalDate datedOn, @Nullable String addressee, @Nullable String fileName) {
        this(words, datedOn, addressee, fileName, null);
    }
}
