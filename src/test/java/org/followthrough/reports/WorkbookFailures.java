package org.followthrough.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Row;
import org.followthrough.reports.document.ReadablePaper;
import org.jspecify.annotations.Nullable;

/** Where a workbook does not let people sort, filter and reckon with what its paper says. */
final class WorkbookFailures {

    private static final Pattern DAY_IN_WORDS = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d.{0,9}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2} [A-Z][a-z]+ \\d{4}( at .*)?");

    /** What stands in these was of any kind, and is told in words. */
    private static final Set<String> OF_ANY_KIND = Set.of("Before", "After");

    private WorkbookFailures() {}

    /** Days are days, numbers are numbers, no text is a day, and each table has a name. */
    static List<String> of(ReadablePaper paper, byte[] xlsx) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            List<String> failures = new ArrayList<>();
            for (PaperTable<?> table : paper.sheets()) {
                look(table.flat(), workbook.getSheet(table.name()), failures);
            }
            XSSFSheet about = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            about.forEach(row -> look(null, row.getCell(1), failures));
            return failures;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void look(PaperTable<Row> table, XSSFSheet sheet, List<String> failures) {
        int at = 0;
        for (Row row : table.rows()) {
            at++;
            for (int column = 0; column < row.cells().size(); column++) {
                if (OF_ANY_KIND.contains(table.columns().get(column).heading())) {
                    continue;
                }
                look(row.cells().get(column), sheet.getRow(at).getCell(column), failures);
            }
        }
        if (at > 0 && sheet.getTables().size() != 1) {
            failures.add(table.name() + " is no table with a name");
        }
    }

    private static void look(@Nullable Object said, @Nullable Cell cell, List<String> failures) {
        if (said instanceof LocalDate day) {
            same(day.atStartOfDay(), moment(cell), failures);
        } else if (said instanceof LocalDateTime moment) {
            same(moment.withNano(0), moment(cell), failures);
        } else if (said instanceof Number number) {
            same(number.doubleValue(), cell == null ? null : cell.getNumericCellValue(), failures);
        } else if (cell != null
                && cell.getCellType() == CellType.STRING
                && DAY_IN_WORDS.matcher(cell.getStringCellValue()).matches()) {
            failures.add(cell.getAddress() + " is a day in words: " + cell);
        }
    }

    private static @Nullable LocalDateTime moment(@Nullable Cell cell) {
        return cell == null || cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell)
                ? null
                : cell.getLocalDateTimeCellValue().withNano(0);
    }

    private static void same(Object said, @Nullable Object found, List<String> failures) {
        if (!said.equals(found)) {
            failures.add(said + " is " + found);
        }
    }
}
