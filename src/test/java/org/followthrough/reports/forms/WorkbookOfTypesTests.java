package org.followthrough.reports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.reports.document.ReadablePaper;
import org.junit.jupiter.api.Test;

class WorkbookOfTypesTests {

    private static final byte[] WORKBOOK = workbook(EveryBlock.upright());

    @Test
    void keepsDatesNumbersAndWordsAsWhatTheyAre() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(1);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(EveryBlock.AS_AT);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(12);
            assertThat(BigDecimal.valueOf(row.getCell(4).getNumericCellValue())).isEqualByComparingTo("84.5");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Red");
            assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void namesEachTableAfterItsSheetAndFiltersIt() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            var table = workbook.getSheetAt(0).getTables().get(0);
            assertThat(table.getName()).isEqualTo("Actions_more");
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:G3");
            assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(table.getColumnCount()).isEqualTo(7);
            assertThat(workbook.getSheet("About").getTables()).hasSize(1);
        }
    }

    @Test
    void printsWhatIsInItWithItsHeadingsAndItsClassification() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(workbook.getPrintArea(0)).endsWith("!$A$1:$G$3");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getHeader().getCenter()).contains(EveryBlock.CLASSIFICATION);
            assertThat(sheet.getFooter().getLeft()).contains("As at 20 November 2026", "Snapshot 0badcafe");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void isTheSameBytesWheneverItIsWritten() throws InterruptedException {
        Thread.sleep(2_100); // archives count in pairs of seconds
        assertThat(workbook(EveryBlock.upright())).isEqualTo(WORKBOOK);
        assertThat(parts(WORKBOOK).get("docProps/core.xml")).contains(">2026-11-20T09:05:00Z<");
    }

    @Test
    void isWholeForProgramsThatReadItAsAStream() {
        assertThat(parts(WORKBOOK)).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/tables/table1.xml");
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    private static byte[] workbook(ReadablePaper paper) {
        try {
            return PaperForms.written(PaperForms.workbook(), paper);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
