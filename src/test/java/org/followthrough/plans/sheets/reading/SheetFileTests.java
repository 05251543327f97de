package org.followthrough.plans.sheets.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is, it ends in cells or in a refusal that says why. */
@Timeout(120)
class SheetFileTests {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    @Test
    void readsWordsNumbersDatesAndFormulasOfAWorkbook() throws Exception {
        List<Sheet> sheets = read(workbook(sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd\\ mmm\\ yyyy;@"));
            CellStyle builtIn = sheet.getWorkbook().createCellStyle();
            builtIn.setDataFormat((short) 14);
            Row row = sheet.createRow(6);
            row.createCell(0).setCellValue(" Open\u00A0the hub\r\nin Kettering ");
            row.createCell(1).setCellValue(1.1);
            row.createCell(2).setCellValue(LocalDate.of(2025, 3, 31));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(LocalDate.of(2024, 2, 29));
            row.getCell(3).setCellStyle(builtIn);
            row.createCell(5).setCellFormula("B7*2");
            row.createCell(6).setCellFormula("A7");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(5));
            row.createCell(7).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
        }));

        assertThat(sheets).singleElement().satisfies(sheet -> {
            SheetRow row = sheet.rows().get(0);
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.cell(0).text()).isEqualTo("Open the hub\nin Kettering");
            assertThat(row.cell(1)).isEqualTo(new Cell("1.1", CellKind.NUMBER, CellOrigin.TYPED));
            assertThat(row.cell(2)).isEqualTo(new Cell("2025-03-31", CellKind.DATE, CellOrigin.TYPED));
            assertThat(row.cell(3)).isEqualTo(new Cell("2024-02-29", CellKind.DATE, CellOrigin.TYPED));
            assertThat(row.cell(4).isEmpty()).isTrue();
            assertThat(row.cell(5)).isEqualTo(new Cell("2.2", CellKind.NUMBER, CellOrigin.FORMULA));
            assertThat(row.cell(6).kind()).isEqualTo(CellKind.NO_VALUE);
            assertThat(row.cell(7)).isEqualTo(new Cell("#DIV/0!", CellKind.ERROR, CellOrigin.FORMULA));
        });
    }

    @Test
    void saysWhichCellsWereMergedAndWhatTheySay() throws Exception {
        Sheet sheet = read(workbook(it -> {
                    for (int i = 0; i < 4; i++) {
                        it.createRow(i).createCell(2).setCellValue("row " + (i + 1));
                    }
                    it.getRow(0).createCell(0).setCellValue("Housing");
                    it.getRow(3).createCell(0).setCellValue("Wide");
                    it.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
                    it.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
                }))
                .get(0);

        assertThat(sheet.rows().get(2).cell(0)).isEqualTo(new Cell("Housing", CellKind.TEXT, CellOrigin.MERGED_DOWN));
        assertThat(sheet.rows().get(0).cell(0).origin()).isEqualTo(CellOrigin.MERGED_DOWN);
        assertThat(sheet.rows().get(3).cell(0)).isEqualTo(new Cell("Wide", CellKind.TEXT, CellOrigin.MERGED_ACROSS));
        assertThat(sheet.rows().get(3).cell(1)).isEqualTo(new Cell("", CellKind.EMPTY, CellOrigin.MERGED_ACROSS));
        assertThat(sheet.rows().get(3).cell(2).origin()).isEqualTo(CellOrigin.TYPED);
    }

    @Test
    void leavesHiddenAndEmptySheetsOut() throws Exception {
        List<Sheet> sheets = read(bytes(workbook -> {
            workbook.createSheet("Empty");
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("Green");
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.setSheetHidden(1, true);
        }));

        assertThat(sheets).extracting(Sheet::name).containsExactly("Plan");
    }

    @Test
    void readsTextFilesHoweverTheyWereSaved() throws Exception {
        String words = "Ref;Action\n1;\"Café, “hub”\nopens\"\n\n3;Zwei";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(cells(words.getBytes(charset))).as(charset.name()).contains("Café, “hub”\nopens", "Zwei");
        }
        assertThat(cells(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)))
                .contains("Café, “hub”\nopens");
        assertThat(cells(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE)))
                .contains("Café, “hub”\nopens");
        assertThat(cells(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8))).contains("Ref");
        assertThat(cells("Ref\tAction\n1\tOne, two, three, four".getBytes(StandardCharsets.UTF_8)))
                .contains("One, two, three, four");
        assertThat(cells("sep=;\nRef;Action\n1;a,b,c,d".getBytes(StandardCharsets.UTF_8)))
                .contains("a,b,c,d")
                .doesNotContain("sep=");
        assertThat(read(words.getBytes(StandardCharsets.UTF_8)).get(0).rows())
                .extracting(SheetRow::number)
                .containsExactly(1, 2, 4);
    }

    @Test
    void takesTheApostropheAwayThatHeldWordsBack() throws Exception {
        assertThat(cells("Action,Next\n'=1+2,'Quoted\n''-5,-6".getBytes(StandardCharsets.UTF_8)))
                .contains("=1+2", "'Quoted", "'-5", "-6");
    }

    @Test
    void saysWhatIsNoSpreadsheet() throws Exception {
        assertThat(reason("%PDF-1.7\n%\u00E2\n")).isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(reason("<html><table><tr><td>Action</table>")).isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(reason(zip("word/document.xml", "<w/>"))).isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(reason("a\0b\0\1\2\3")).isEqualTo(SheetRefusal.NOT_A_SHEET);
        assertThat(reason("")).isEqualTo(SheetRefusal.EMPTY);
        assertThat(reason(" \n;;\n;;")).isEqualTo(SheetRefusal.EMPTY);
        assertThat(reason(workbook(sheet -> {}))).isEqualTo(SheetRefusal.EMPTY);
        byte[] whole = workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue("Action"));
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(SheetRefusal.DAMAGED);
        assertThat(reason("Action,\"never closed\nmore\n\"x\"y\"\"")).isIn(SheetRefusal.DAMAGED, null);
    }

    @Test
    void saysWhatIsLockedOldOrRunsProgrammes() throws Exception {
        assertThat(reason(locked())).isEqualTo(SheetRefusal.LOCKED);
        assertThat(reason("\u00D0\u00CF\u0011\u00E0 Workbook")).isEqualTo(SheetRefusal.OLD_FORMAT);
        assertThat(reason(zip("xl/workbook.bin", ""))).isEqualTo(SheetRefusal.OLD_FORMAT);
        assertThat(reason(zip("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x")))
                .isEqualTo(SheetRefusal.MACROS);
    }

    @Test
    void saysWhenThereIsMoreThanAnImportTakes() throws Exception {
        var rows = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>").append(i).append("</v></c></row>");
        }
        assertThat(reason(sheetOf("<sheetData>" + rows + "</sheetData>"))).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
        assertThat(reason("Action\n".repeat(100_000))).isEqualTo(SheetRefusal.TOO_MANY_ROWS);
        assertThat(reason("a,".repeat(101) + "b")).isEqualTo(SheetRefusal.TOO_MANY_COLUMNS);
        assertThat(reason("x".repeat(40_000))).isEqualTo(SheetRefusal.CELL_TOO_LONG);
        assertThat(reason(new byte[SheetFile.LARGEST + 1])).isEqualTo(SheetRefusal.TOO_LARGE);
    }

    /** In a process of its own with little memory, as the application reads them: this process stays as it is. */
    @Test
    void endsBombsWithoutHarm() throws Exception {
        var child = new ChildSheetReader();
        byte[] zeros = new byte[1 << 20];
        byte[] bomb = zip("xl/workbook.xml", out -> {
            out.write("<workbook><!--".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_500; i++) {
                out.write(zeros);
            }
        });
        assertThat(bomb).hasSizeLessThan(SheetFile.LARGEST);
        assertThat(childs(child, bomb)).isIn(SheetRefusal.TOO_HARD, SheetRefusal.DAMAGED);

        byte[] spaces = sheetBytes(out -> {
            out.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row><c t=\"str\"><v>")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(blanks);
            }
        });
        assertThat(childs(child, spaces)).isEqualTo(SheetRefusal.CELL_TOO_LONG);

        String laughs =
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        byte[] entities = sheetBytes(out -> out.write((laughs + "<worksheet xmlns=\"" + MAIN
                        + "\"><sheetData><row><c t=\"str\"><v>&b;&c;</v></c></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(childs(child, entities)).isEqualTo(SheetRefusal.DAMAGED);
    }

    @Test
    void readsTheSameInAProcessOfItsOwnAndGivesUpAfterItsTime() throws Exception {
        byte[] whole = workbook(sheet -> sheet.createRow(0).createCell(1).setCellValue("Tab\there, back\\slash\nline"));
        assertThat(new ChildSheetReader().read(whole)).isEqualTo(read(whole));
        assertThat(childs(new ChildSheetReader(192, java.time.Duration.ofMillis(20)), whole))
                .isEqualTo(SheetRefusal.TOO_HARD);
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(ChildSheetReader.FILE));
        }
    }

    private List<String> cells(byte[] bytes) throws IOException {
        return read(bytes).get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private List<Sheet> read(byte[] bytes) throws IOException {
        List<Sheet> sheets = SheetFile.read(Files.write(folder.resolve("file"), bytes));
        assertThat(SheetLines.read(SheetLines.write(sheets))).isEqualTo(sheets);
        return sheets;
    }

    private @Nullable SheetRefusal reason(String words) throws IOException {
        return reason(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private @Nullable SheetRefusal reason(byte[] bytes) {
        SheetRefused refused = catchThrowableOfType(SheetRefused.class, () -> read(bytes));
        return refused == null ? null : refused.reason();
    }

    private static SheetRefusal childs(ChildSheetReader child, byte[] bytes) {
        return catchThrowableOfType(SheetRefused.class, () -> child.read(bytes)).reason();
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
        return bytes(workbook -> fill.accept(workbook.createSheet("Plan")));
    }

    private static byte[] bytes(Consumer<XSSFWorkbook> fill) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws Exception {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                inside.write(workbook(sheet -> {}));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private interface Writes {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] sheetOf(String inside) throws IOException {
        return sheetBytes(out -> out.write(
                ("<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>").getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sheetBytes(Writes sheet) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "xl/workbook.xml",
                    out -> out.write(("<workbook xmlns=\"" + MAIN
                                    + "\" xmlns:r=\"r\"><sheets><sheet name=\"Plan\" r:id=\"rId1\"/></sheets></workbook>")
                            .getBytes(StandardCharsets.UTF_8)));
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.write(
                            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                    .getBytes(StandardCharsets.UTF_8)));
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String name, Writes content) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content);
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String... parts) throws IOException {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                byte[] content = parts[i + 1].getBytes(StandardCharsets.UTF_8);
                entry(zip, parts[i], out -> out.write(content));
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private static void entry(ZipOutputStream zip, String name, Writes content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }
}
