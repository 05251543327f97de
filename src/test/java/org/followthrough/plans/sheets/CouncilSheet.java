package org.followthrough.plans.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A plan of 40 actions as somebody keeps it by hand: titles above the headings, a heading inside the table, a blank row, a theme
 * merged over several rows, dates of every kind, colours and letters.
 */
public final class CouncilSheet {

    /** How many actions are in it. */
    public static final int ACTIONS = 40;

    private static final int HEADINGS = 3;
    private static final String[] COLUMNS = {
        "Ref",
        "Theme",
        "Action",
        "Intended outcome",
        "Responsible officer",
        "Start date",
        "Target date",
        "Revised due date",
        "Status",
        "BRAG",
        "Progress",
        "Date of update",
        "Evidence",
        "Cost"
    };

    private boolean quarter;
    private boolean reversed;
    private String lastTitle = "Publish the local offer for care leavers";

    /** With two rows that cannot go in: a quarter for a date, and a due date before the start. */
    public CouncilSheet withTwoMistakes() {
        quarter = true;
        reversed = true;
        return this;
    }

    /** With another title in its last row. */
    public CouncilSheet lastCalled(String title) {
        lastTitle = title;
        return this;
    }

    public byte[] bytes() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("Colours: see the key");
            fill(workbook.createSheet("Action plan"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("Children’s improvement plan");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
        sheet.createRow(1).createCell(0).setCellValue("Updated for the board");
        Row headings = sheet.createRow(HEADINGS);
        for (int column = 0; column < COLUMNS.length; column++) {
            headings.createCell(column).setCellValue(COLUMNS[column]);
        }
        CellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat((short) 14);
        int at = HEADINGS + 1;
        for (int number = 1; number <= ACTIONS; number++) {
            if (number == 11) {
                sheet.createRow(at).createCell(0).setCellValue("Priority 2: a place to go");
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 5));
                at += 2;
            }
            action(sheet.createRow(at), number, day);
            at++;
        }
        sheet.getRow(HEADINGS + 2).getCell(1).setBlank();
        sheet.getRow(HEADINGS + 3).getCell(1).setBlank();
        sheet.addMergedRegion(new CellRangeAddress(HEADINGS + 1, HEADINGS + 3, 1, 1));
    }

    private void action(Row row, int number, CellStyle day) {
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(number % 2 == 0 ? "Hub Access" : "housing");
        row.createCell(2).setCellValue(number == ACTIONS ? lastTitle : "Action number " + number + "\nin two lines");
        row.createCell(3).setCellValue("<b>Young people</b> & carers, part " + number);
        row.createCell(4).setCellValue(number % 3 == 0 ? "Head of Housing" : "Leaving care manager");
        date(row, 5, LocalDate.of(2026, 1, number % 28 + 1), day);
        row.createCell(6).setCellValue(target(number));
        if (number % 5 == 0) {
            row.createCell(7).setCellValue("30th June 2027");
        }
        row.createCell(8).setCellValue(number == 4 ? "Complete" : number % 4 == 1 ? "Not started" : "In progress");
        row.createCell(9)
                .setCellValue(number == 4 ? "B" : number % 4 == 1 ? "Grey" : number % 4 == 2 ? "Green" : "amber");
        if (number % 4 != 1) {
            row.createCell(10).setCellValue("=Work " + number + " goes on");
            date(row, 11, LocalDate.of(2026, 10, number % 28 + 1), day);
        }
        if (number == 2) {
            row.createCell(12).setCellValue("https://example.org/minutes.pdf");
        }
        row.createCell(13).setCellFormula("A" + (row.getRowNum() + 1) + "*100");
    }

    private String target(int number) {
        if (number == 7 && quarter) {
            return "Q3";
        }
        if (number == 9 && reversed) {
            return "31/12/25";
        }
        return number % 3 == 0 ? "31/03/27" : number % 3 == 1 ? "March 2027" : "Wed 31 March 2027";
    }

    private static void date(Row row, int column, LocalDate date, CellStyle day) {
        row.createCell(column).setCellValue(date);
        row.getCell(column).setCellStyle(day);
    }
}
