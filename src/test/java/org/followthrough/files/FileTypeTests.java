package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.files.FilesForTests.bytes;
import static org.followthrough.files.FilesForTests.office;
import static org.followthrough.files.FilesForTests.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "minutes.PDF, '%PDF-1.7 1 0 obj', application/pdf",
        "notes.txt, Minutes of the housing panel, text/plain",
        "notes.txt, 'From: A Manager\nTo: B Lead\nSubject: hub\n\nAgreed.', text/plain",
        "passes.csv, 'month,passes\n2025-01,12\n', text/csv",
        "drawing.gif, GIF89a..........., image/gif",
        "photo.jpeg, '\u00ff\u00d8\u00ff\u00e0..JFIF....', image/jpeg",
        "scan.png, '\u0089PNG\r\n\u001a\n....IHDR', image/png",
        "scan.webp, 'RIFF....WEBPVP8 ', image/webp"
    })
    void takesWhatItsNameSays(String name, String content, String type) {
        assertThat(taken(name, bytes(content))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.docx, word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "plan.xlsx, xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "plan.pptx, ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation"
    })
    void takesOfficeFilesByTheirParts(String name, String part, String type) {
        assertThat(taken(name, office(part))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "page.pdf, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "page.txt, <!DOCTYPE html><html><script>alert(1)</script></html>",
        "drawing.png, '<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>'",
        "drawing.txt, '<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>'",
        "run.txt, '#!/bin/sh\nrm -rf .'",
        "run.pdf, MZ.......................PE",
        "plan.docx, %PDF-1.7",
        "photo.gif, %PDF-1.7"
    })
    void refusesContentThatIsNotWhatItsNameSays(String name, String content) {
        assertThatThrownBy(() -> taken(name, bytes(content)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("files.refused.content"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.html",
                "drawing.svg",
                "setup.exe",
                "all.zip",
                "letter.doc",
                "macros.docm",
                "README",
                ".pdf.js"
            })
    void refusesKindsThatAreNotTakenByName(String name) {
        assertThatThrownBy(() -> taken(name, bytes("anything"))).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("files.refused.kind");
            assertThat(refused.arguments()).containsExactly(name);
        });
    }

    @Test
    void refusesAnArchiveInTheClothesOfAnOfficeFile() {
        assertThatThrownBy(() -> taken("all.docx", zip("readme.txt", "letter.txt")))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> taken("sheet.docx", office("xl/workbook.xml"))).isInstanceOf(FileRefused.class);
    }

    @Test
    void refusesMacros() {
        byte[] withMacros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

        assertThatThrownBy(() -> taken("letter.docx", withMacros)).isInstanceOf(FileRefused.class);
    }

    @Test
    void refusesAnOfficeFileThatWasCutShort() {
        byte[] whole = office("word/document.xml");

        assertThatThrownBy(() -> taken("plan.docx", Arrays.copyOf(whole, whole.length - 30)))
                .isInstanceOf(FileRefused.class);
    }

    @Test
    void readsNoMoreNamesThanAnOfficeFileHas() {
        String[] names = new String[10_002];
        Arrays.setAll(names, number -> number == 0 ? "[Content_Types].xml" : "word/" + number);

        assertThat(ZipDirectory.at(zip(names)).names()).isEmpty();
    }

    @Test
    void survivesDirectoriesThatLie() {
        byte[] lying = zip("a", "b");
        int end = lying.length - 22;
        for (int position = end + 8; position < end + 20; position++) {
            byte[] broken = lying.clone();
            broken[position] = (byte) 0xff;
            assertThat(ZipDirectory.at(broken).isOffice("word/")).isFalse();
        }
    }

    @Test
    void cleansNamesOfFoldersAndOfWhatAScreenReadsAsACommand() {
        assertThat(FileName.of("C:\\Users\\me\\minutes.pdf").text()).isEqualTo("minutes.pdf");
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("a\u202efdp.exe\r\n").text()).isEqualTo("afdp.exe");
        assertThat(FileName.of("x".repeat(400) + ".docx").text()).hasSize(150).endsWith(".docx");
        assertThat(FileName.of(null).text()).isEmpty();
    }

    private static String taken(String name, byte[] content) {
        Intake intake = new Intake(FileName.of(name), FileStore.LARGEST);
        intake.take(content);
        return intake.finished(StoredFileId.next()).contentType();
    }

    @Test
    void agreesWithItselfAboutText() {
        assertThat(FileType.TEXT.beginsWith("Ünïcödé words".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }
}
