package org.followthrough.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made on the spot. */
public final class FilesForTests {

    private FilesForTests() {}

    /** A PDF as far as its first bytes tell. */
    public static byte[] pdf(String words) {
        return bytes("%PDF-1.7\n" + words);
    }

    /** An Office file with this part. */
    public static byte[] office(String part) {
        return zip("[Content_Types].xml", "_rels/.rels", part);
    }

    static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
