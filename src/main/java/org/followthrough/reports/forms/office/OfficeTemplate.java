package org.followthrough.reports.forms.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.followthrough.files.XmlOfThePlatform;
import org.springframework.core.io.ClassPathResource;

/**
 * A template as we keep it: its parts as text that people can read and compare, put together when a paper is begun.
 *
 * @param folder where on the class path the parts lie
 * @param parts names of the files there, by the names they have in the package
 */
public record OfficeTemplate(String folder, Map<String, String> parts) {

    static {
        XmlOfThePlatform.choose();
    }

    /**
     * The package as a file.
     *
     * @param values what stands in the place of {@code @name@}, by name; plain letters and digits
     */
    public InputStream filled(Map<String, String> values) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(filled(part.getValue(), values).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private String filled(String part, Map<String, String> values) throws IOException {
        String text = new ClassPathResource(folder + "/" + part).getContentAsString(StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        return text;
    }
}
