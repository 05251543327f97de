package org.followthrough.plans.sheets;

import java.util.List;
import java.util.Optional;
import org.followthrough.plans.sheets.reading.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** In which sheet and which row of it the headings are. */
record PlaceForm(@Nullable String sheet, @Nullable String headingRow) {

    private static final int LAST_ROW = 1_048_576;

    static PlaceForm of(Mapping mapping) {
        return new PlaceForm(String.valueOf(mapping.sheet()), String.valueOf(mapping.headingRow()));
    }

    /** Whether nothing was typed yet. */
    boolean isFresh() {
        return sheet == null && headingRow == null;
    }

    /** How the draft is read from now on; none when something is wrong. A row that is left empty is guessed. */
    Optional<Mapping> mapping(List<Sheet> sheets, Errors errors) {
        int number = number(sheet);
        if (number < 0 || number >= sheets.size() || sheets.get(number).tooLong()) {
            errors.rejectValue("sheet", "plans.sheets.sheet.missing");
        }
        boolean guess = headingRow == null || headingRow.isBlank();
        if (!guess && number(headingRow) < 0) {
            errors.rejectValue("headingRow", "plans.sheets.heading-row.wrong");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        int row = guess ? Guess.headingRow(sheets.get(number)) : number(headingRow);
        return Optional.of(Mapping.at(sheets, number, row));
    }

    private static int number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        int number = digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
        return number > LAST_ROW ? -1 : number;
    }
}
