package org.followthrough.files.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.followthrough.files.FilesForTests;
import org.followthrough.files.reading.Looked.Outcome;
import org.followthrough.files.reading.Place.Part;
import org.followthrough.shared.PersonalDataScan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsOfFileTests {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String PPTX = OFFICE + "presentationml.presentation";

    @TempDir
    Path folder;

    @Test
    void findsThePageAndLineOfAPdf() throws IOException {
        byte[] pdf = FilesForTests.pdf(List.of("Nothing here", "First line\nHis NHS number is 943 476 5919"));

        assertThat(look("application/pdf", pdf).found())
                .containsExactly(new FoundInFile(Kind.NHS_NUMBER, new Place(Part.PAGE, 2, 2, null)));
    }

    @Test
    void findsTheParagraphOfAWordDocumentAndTheBirthdaysInATable() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Minutes of 3 March 2024");
            word.createParagraph().createRun().setText("Ring 01604 123456");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Child");
            table.getRow(0).getCell(1).setText("DOB");
            table.getRow(1).getCell(0).setText("B");
            table.getRow(1).getCell(1).setText("12/03/2009");

            assertThat(look(DOCX, bytes(word::write)).found())
                    .extracting(FoundInFile::kind, each -> each.place().part())
                    .containsExactly(tuple(Kind.TELEPHONE, Part.PARAGRAPH), tuple(Kind.DATE_OF_BIRTH, Part.PARAGRAPH));
        }
    }

    @Test
    void findsTheSheetAndCellOfAWorkbook() throws IOException {
        try (var excel = new XSSFWorkbook()) {
            excel.createSheet("Summary").createRow(0).createCell(0).setCellValue("12 of 120 had a plan by 31/10/2024");
            XSSFSheet list = excel.createSheet("List");
            var heading = list.createRow(0);
            heading.createCell(0).setCellValue("UPN");
            heading.createCell(1).setCellValue("Date of birth");
            var row = list.createRow(1);
            row.createCell(0).setCellValue("H801200001001");
            row.createCell(1).setCellValue(39_884);
            row.createCell(2).setCellValue(9_434_765_919L);

            assertThat(look(XLSX, bytes(excel::write)).found())
                    .containsExactly(
                            found(Kind.UPN, "A2"), found(Kind.DATE_OF_BIRTH, "B2"), found(Kind.NHS_NUMBER, "C2"));
        }
    }

    private static FoundInFile found(Kind kind, String cell) {
        return new FoundInFile(kind, new Place(Part.SHEET, 2, null, cell));
    }

    @Test
    void findsTheSlide() throws IOException {
        try (var slides = new XMLSlideShow()) {
            slides.createSlide().createTextBox().setText("Housing");
            slides.createSlide().createTextBox().setText("Write to a.child@example.org");

            assertThat(look(PPTX, bytes(slides::write)).found())
                    .containsExactly(new FoundInFile(Kind.EMAIL, new Place(Part.SLIDE, 2, null, null)));
        }
    }

    @Test
    void findsTheCellOfCommaSeparatedValuesHoweverSeparated() throws IOException {
        for (char separator : ",;\t".toCharArray()) {
            String csv = "Child,DOB\nA,\"12/03/2009\"\nB,none\n".replace(',', separator);

            assertThat(look("text/csv", csv.getBytes(StandardCharsets.UTF_8)).found())
                    .containsExactly(new FoundInFile(Kind.DATE_OF_BIRTH, new Place(Part.LINE, 2, null, "B2")));
        }
    }

    @Test
    void findsTheLineOfATextInWhateverItIsWritten() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            assertThat(look("text/plain", "Prüfung\r\n\r\nNN16 0AP\r\n".getBytes(charset))
                            .found())
                    .containsExactly(new FoundInFile(Kind.POSTCODE, new Place(Part.LINE, 3, null, null)));
        }
    }

    @Test
    void tellsAHundredPlacesAndThatThereAreMore() throws IOException {
        Looked looked = look("text/plain", "NN16 0AP\n".repeat(150).getBytes(StandardCharsets.UTF_8));

        assertThat(looked.found()).hasSize(100);
        assertThat(looked.foundMore()).isTrue();
        assertThat(LookedLines.read(LookedLines.write(looked))).isEqualTo(looked);
    }

    @Test
    void hasNothingToReadInPicturesAndScans() throws IOException {
        assertThat(look("image/png", FilesForTests.picture("png")).outcome()).isEqualTo(Outcome.PICTURE);
        assertThat(look("application/pdf", FilesForTests.pdf("")).outcome()).isEqualTo(Outcome.PICTURE);
    }

    @Test
    void saysOfADamagedFileThatItWasNotRead() throws IOException {
        assertThat(look("application/pdf", FilesForTests.bytes("%PDF-1.7 nothing more"))
                        .outcome())
                .isEqualTo(Outcome.NOT_READ);
        assertThat(look(DOCX, FilesForTests.office("word/document.xml")).outcome())
                .isEqualTo(Outcome.NOT_READ);
    }

    @Test
    void endsWithTheChildWhenAFileTakesAllItsMemory() throws IOException {
        byte[] document = zip(Map.of("word/document.xml", "<d><p><t>" + "x".repeat(60_000_000) + "</t></p></d>"));
        Path file = Files.write(folder.resolve("hostile"), document);

        Looked looked = new ChildFileReader(24, java.time.Duration.ofSeconds(20)).look(DOCX, file);

        assertThat(looked.outcome()).isEqualTo(Outcome.NOT_READ);
    }

    @Test
    void endsTheChildThatTakesTooLong() throws IOException {
        Path file = Files.write(folder.resolve("slow"), FilesForTests.pdf("x"));

        assertThat(new ChildFileReader(64, java.time.Duration.ofMillis(50))
                        .look("application/pdf", file)
                        .outcome())
                .isEqualTo(Outcome.NOT_READ);
    }

    @Test
    void looksThroughAFileInAProcessOfItsOwn() throws IOException {
        Path file = Files.write(folder.resolve("fine"), FilesForTests.pdf("Ring 01604 123456"));

        assertThat(new ChildFileReader().look("application/pdf", file).found())
                .containsExactly(new FoundInFile(Kind.TELEPHONE, new Place(Part.PAGE, 1, 1, null)));
    }

    @Test
    void makesAPictureOfEachOfTheFirstTwentyPages() throws IOException {
        Path file = Files.write(folder.resolve("pages"), FilesForTests.pdf(java.util.Collections.nCopies(23, "Words")));

        assertThat(new PagePictures(folder).make("application/pdf", file)).isEqualTo(23);

        BufferedImage last = ImageIO.read(folder.resolve("20.png").toFile());
        assertThat(last.getWidth()).isEqualTo(1_000);
        assertThat(last.getHeight()).isBetween(1_290, 1_300);
        assertThat(folder.resolve("21.png")).doesNotExist();
    }

    @Test
    void turnsAPictureTheWayItsCameraWasHeld() throws IOException {
        byte[] plain = FilesForTests.picture("jpg");
        byte[] exif =
                "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        bytes.write(exif);
        bytes.write(plain, 2, plain.length - 2);
        Path file = Files.write(folder.resolve("turned"), bytes.toByteArray());

        new PagePictures(folder).make("image/jpeg", file);

        BufferedImage upright = ImageIO.read(folder.resolve("1.png").toFile());
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(upright.getRGB(10, 5) >> 16 & 0xff)
                .as("its left, red half is on top")
                .isGreaterThan(200);
        assertThat(upright.getRGB(10, 35) >> 16 & 0xff).isLessThan(60);
    }

    private Looked look(String type, byte[] content) throws IOException {
        return WordsOfFile.look(type, Files.write(folder.resolve("file"), content));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
