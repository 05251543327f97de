package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a file is, it ends in words or in a refusal that says why. */
@Timeout(30)
class HostileFilesTests {

    @Test
    void sayThatTheyAreLocked() {
        assertThat(reason(specimen().locked("secret").bytes())).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @Test
    void areReadWhenOnlyChangingThemIsForbidden() {
        assertThat(DocumentText.of(specimen().locked("").bytes()).text()).startsWith("Young people");
    }

    @Test
    void sayThatTheyAreDamaged() {
        byte[] whole = specimen().bytes();
        assertThat(reason(Arrays.copyOf(whole, 200))).isEqualTo(RefusalReason.DAMAGED);
        assertThat(reason(bytes("%PDF-1.7\nnothing more"))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void sayThatTheyArePicturesOfPages() {
        assertThat(reason(new SpecimenPdf().page().picture().bytes())).isEqualTo(RefusalReason.SCANNED);
    }

    @Test
    void areNoDocumentsWhateverTheyAreCalled() {
        assertThat(reason(bytes("<!DOCTYPE html><html><body>Inspection of Exampleshire</body></html>")))
                .isEqualTo(RefusalReason.NOT_A_DOCUMENT);
        assertThat(reason(bytes("\u0089PNG\r\n\u001A\n")))
                .as("UTF-8 is no picture")
                .isNotNull();
        assertThat(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo(RefusalReason.NOT_A_DOCUMENT);
        assertThat(reason(zip("xl/workbook.xml", bytes("<workbook/>")))).isEqualTo(RefusalReason.NOT_A_DOCUMENT);
    }

    @Test
    void sayThatNothingIsInThem() {
        assertThat(reason(new byte[0])).isEqualTo(RefusalReason.EMPTY);
        assertThat(reason(bytes(" \n\t\n"))).isEqualTo(RefusalReason.EMPTY);
        assertThat(reason(new SpecimenPdf().page().bytes())).isEqualTo(RefusalReason.EMPTY);
        assertThat(reason(word("<w:p/>"))).isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void areRefusedWhenTheyAreLargerThanAnyReport() {
        assertThat(reason(new byte[DocumentText.LARGEST + 1])).isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void areRefusedForTheirPagesWhetherOrNotTheyAreThere() {
        assertThat(reason(specimen().claiming(100_000).bytes())).isEqualTo(RefusalReason.TOO_MANY_PAGES);
        var many = new SpecimenPdf();
        for (int i = 0; i < 401; i++) {
            many.page();
        }
        assertThat(reason(many.bytes())).isEqualTo(RefusalReason.TOO_MANY_PAGES);
    }

    @Test
    void endThoughTheirPagesGoRoundInACircle() {
        assertThat(reason(pdf("<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>")))
                .isIn(RefusalReason.DAMAGED, RefusalReason.EMPTY);
    }

    @Test
    void endThoughTheyAreNestedWithoutEnd() {
        assertThat(reason(bytes("%PDF-1.7\n1 0 obj\n" + "[".repeat(2_000_000))))
                .isIn(RefusalReason.DAMAGED, RefusalReason.TOO_HARD);
    }

    @Test
    void areGivenUpWhenTheyUnpackToMoreThanAnyPage() {
        byte[] bomb = deflated(new byte[200 * 1024 * 1024]);
        assertThat(reason(pdfWithContent("/Filter /FlateDecode", bomb))).isEqualTo(RefusalReason.TOO_HARD);
        assertThat(reason(pdfWithContent("/Filter [/FlateDecode /FlateDecode]", deflated(bomb))))
                .isEqualTo(RefusalReason.TOO_HARD);
    }

    @Test
    void areGivenUpWhenTheirFormsDrawFormsWithoutEnd() {
        var forms = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String draw = "/F Do ".repeat(10);
            forms.append(5 + i)
                    .append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ")
                    .append(6 + i)
                    .append(" 0 R >> >> /Length ")
                    .append(draw.length())
                    .append(" >> stream\n")
                    .append(draw)
                    .append("\nendstream endobj\n");
        }
        String page = "/Resources << /XObject << /F 5 0 R >> >>";
        assertThat(reason(pdf("<< /Type /Pages /Count 1 /Kids [3 0 R] >>", page, "", bytes("/F Do"), forms.toString())))
                .isEqualTo(RefusalReason.TOO_HARD);
    }

    @Test
    void areGivenUpWhenAWordDocumentUnpacksToGigabytes() {
        assertThat(reason(zip("word/document.xml", new byte[64 * 1024 * 1024]))).isEqualTo(RefusalReason.TOO_HARD);
    }

    @Test
    void nameNoEntities() {
        String laughs = "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(reason(zip("word/document.xml", bytes(laughs)))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void areNotReadInHalves() {
        byte[] word = word("<w:p><w:r><w:t>Dear Ms Example</w:t></w:r></w:p>");
        assertThat(reason(Arrays.copyOf(word, word.length / 2))).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void areRefusalsOfTheReaderToo() {
        assertThat(DocumentText.read(new byte[0])).isEqualTo(new Refusal(RefusalReason.EMPTY));
    }

    private static SpecimenPdf specimen() {
        return new SpecimenPdf().page().line("Young people are asked what they think of the hub, and answered.");
    }

    private static RefusalReason reason(byte[] file) {
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> DocumentText.of(file));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }

    private static byte[] pdf(String pages) {
        return pdf(pages, "", "", new byte[0], "");
    }

    private static byte[] pdfWithContent(String filter, byte[] content) {
        return pdf("<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "", filter, content, "");
    }

    private static byte[] pdf(String pages, String page, String filter, byte[] content, String more) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                bytes("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj " + pages + " endobj\n"));
        out.writeBytes(bytes("3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " + page
                + " >> endobj\n4 0 obj << /Length " + content.length + " " + filter + " >> stream\n"));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream endobj\n" + more + "trailer << /Root 1 0 R /Size 40 >>\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] word(String body) {
        return zip("word/document.xml", bytes("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] zip(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
