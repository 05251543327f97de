package org.followthrough.plans.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.followthrough.plans.ActionColumn;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.plans.sheets.reading.Sheet;
import org.followthrough.plans.sheets.reading.SheetRow;

/** What a sheet most likely says where, by its headings and a look at what is under them. */
final class Guess {

    private static final int HEADINGS_WITHIN = 30;
    private static final int OUR_OWN = 6;

    private final Sheet sheet;
    private final SheetRow headings;

    private Guess(Sheet sheet, SheetRow headings) {
        this.sheet = sheet;
        this.headings = headings;
    }

    /** Which of the sheets has most headings that are known. */
    static int sheet(List<Sheet> sheets) {
        return java.util.stream.IntStream.range(0, sheets.size())
                .boxed()
                .filter(number -> !sheets.get(number).tooLong())
                .max(Comparator.comparing((Integer number) -> known(headings(sheets.get(number))))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** The number of the row that has most headings that are known, among the first ones; the first row when none has any. */
    static int headingRow(Sheet sheet) {
        return headings(sheet).number();
    }

    /** What each column says, by the headings in a row; empty where nothing is known. */
    static List<Optional<SheetField>> fields(Sheet sheet, int headingRow) {
        SheetRow headings = sheet.rows().stream()
                .filter(row -> row.number() == headingRow)
                .findFirst()
                .orElseGet(() -> new SheetRow(0, List.of()));
        return new Guess(sheet, headings).fields();
    }

    private List<Optional<SheetField>> fields() {
        boolean ours = headings.cells().stream()
                        .filter(cell -> ActionColumn.headed(cell.text()) != null)
                        .count()
                >= OUR_OWN;
        Set<SheetField> taken = EnumSet.noneOf(SheetField.class);
        List<Optional<SheetField>> fields = new ArrayList<>();
        boolean revised = headings.cells().stream().anyMatch(Guess::isRevised);
        for (int column = 0; column < sheet.columns(); column++) {
            Optional<SheetField> field = ours ? our(column) : field(column, revised);
            fields.add(field.filter(taken::add));
        }
        return fields;
    }

    private Optional<SheetField> our(int column) {
        String heading = headings.cell(column).text();
        return EnumSet.allOf(SheetField.class).stream()
                .filter(field -> field.isHeaded(heading))
                .findFirst();
    }

    private Optional<SheetField> field(int column, boolean revised) {
        Cell heading = headings.cell(column);
        return EnumSet.range(SheetField.OWN_REFERENCE, SheetField.EVIDENCE_LINKS).stream()
                .filter(field -> field.isCalled(heading.text()))
                .findFirst()
                .map(field -> field == SheetField.DUE_ON && revised && !isRevised(heading)
                        ? SheetField.ORIGINAL_DUE_ON
                        : field)
                .map(field ->
                        field == SheetField.EVIDENCE_NEEDED && holdsLinks(column) ? SheetField.EVIDENCE_LINKS : field);
    }

    private boolean holdsLinks(int column) {
        List<Cell> cells = sheet.rows().stream()
                .filter(row -> row.number() > headings.number())
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long links = cells.stream()
                .filter(cell -> cell.text().toLowerCase(Locale.ROOT).startsWith("http"))
                .count();
        return links > 0 && links * 2 >= cells.size();
    }

    private static boolean isRevised(Cell heading) {
        String words = SheetField.plain(heading.text());
        return SheetField.DUE_ON.isCalled(heading.text())
                && (words.startsWith("revised") || words.startsWith("new") || words.startsWith("current"));
    }

    private static SheetRow headings(Sheet sheet) {
        return sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .max(Comparator.comparing(Guess::known)
                        .thenComparing(Comparator.comparing(SheetRow::number).reversed()))
                .orElseGet(() -> new SheetRow(0, List.of()));
    }

    private static long known(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> EnumSet.allOf(SheetField.class).stream().anyMatch(field -> field.isCalled(cell.text())))
                .count();
    }
}
