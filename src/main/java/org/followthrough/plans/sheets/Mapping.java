package org.followthrough.plans.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.plans.sheets.reading.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet says what, and what holds where a row does not say.
 *
 * @param sheet which one, from 0
 * @param headingRow number of the row with the headings; 0 when there is none
 * @param fields what each column says, from the left
 * @param rating how it is going where a row reports progress and says no rating
 * @param recommendation what a row answers that names no recommendation
 * @param audience whom new actions are for; null for all organisations of the plan
 */
record Mapping(
        int sheet,
        int headingRow,
        List<Optional<SheetField>> fields,
        @Nullable LeadRating rating,
        @Nullable RecommendationId recommendation,
        @Nullable OrganisationId audience) {

    Mapping {
        fields = List.copyOf(fields);
    }

    /** As it is most likely meant. */
    static Mapping guessed(List<Sheet> sheets) {
        int number = Guess.sheet(sheets);
        Sheet sheet = sheets.get(number);
        return at(sheets, number, Guess.headingRow(sheet));
    }

    /** The same, where somebody said in which sheet and row the headings are. */
    static Mapping at(List<Sheet> sheets, int number, int headingRow) {
        return new Mapping(number, headingRow, Guess.fields(sheets.get(number), headingRow), null, null, null);
    }

    /** The column that says a field; -1 when none does. */
    int columnOf(SheetField field) {
        return fields.indexOf(Optional.of(field));
    }

    boolean has(SheetField field) {
        return columnOf(field) >= 0;
    }

    /** The rows under the headings. */
    List<SheetRow> rows(Sheet of) {
        return of.rows().stream().filter(row -> row.number() > headingRow).toList();
    }

    /** The heading of each column, as far as there are any. */
    List<String> headings(Sheet of) {
        SheetRow row = of.rows().stream()
                .filter(each -> each.number() == headingRow)
                .findFirst()
                .orElseGet(() -> new SheetRow(0, List.of()));
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < of.columns(); column++) {
            Cell cell = row.cell(column);
            headings.add(cell.text().replaceAll("\\s+", " "));
        }
        return headings;
    }

    /** As spreadsheets name columns: A to Z, then AA. */
    static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
