package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.files.FilesForTests.bytes;
import static org.followthrough.files.FilesForTests.office;

import java.io.ByteArrayInputStream;
import org.followthrough.files.viruses.VirusScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "minutes.PDF, '%PDF-1.7 1 0 obj', application/pdf",
        "notes.txt, Minutes of the housing panel, text/plain",
        "notes.txt, 'From: A Manager\nTo: B Lead\nSubject: hub\n\nAgreed.', text/plain",
        "passes.csv, 'month,passes\n2025-01,12\n', text/csv"
    })
    void takesWhatItsNameSays(String name, String content, String type) {
        assertThat(taken(name, bytes(content))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"drawing.gif, gif, image/gif", "photo.jpeg, jpg, image/jpeg", "scan.png, png, image/png"})
    void takesPictures(String name, String format, String type) {
        assertThat(taken(name, FilesForTests.picture(format))).isEqualTo(type);
    }

    @Test
    void takesCommaSeparatedValuesThatBeginWithASmallCount() {
        assertThat(taken("passes.csv", bytes("<5,<5\n12,<5\n"))).isEqualTo("text/csv");
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

    @Test
    void cleansNamesOfFoldersAndOfWhatAScreenReadsAsACommand() {
        assertThat(FileName.of("C:\\Users\\me\\minutes.pdf").text()).isEqualTo("minutes.pdf");
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("a\u202efdp.exe\r\n").text()).isEqualTo("afdp.exe");
        assertThat(FileName.of("x".repeat(400) + ".docx").text()).hasSize(150).endsWith(".docx");
        assertThat(FileName.of(null).text()).isEmpty();
    }

    private static String taken(String name, byte[] content) {
        try (TakenFile taken =
                new Uploads(new VirusScanner("")).take(FileName.of(name), new ByteArrayInputStream(content))) {
            return taken.contentType();
        }
    }
}
