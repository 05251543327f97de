package org.followthrough.demo.specimens;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Makes the PDF of a specimen; the same specimen gives the same pages. */
final class SpecimenPdf {

    private static final String FACE = "Liberation Sans";
    private static final String STYLE_SHEET = "specimen:specimen.css";

    private SpecimenPdf() {}

    static byte[] of(Specimen specimen) {
        var made = new ByteArrayOutputStream();
        try {
            builder(new SpecimenPage(specimen).write(STYLE_SHEET))
                    .toStream(made)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return made.toByteArray();
    }

    private static PdfRendererBuilder builder(String page) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new WordBreaker())
                .useFont(() -> open("liberation/LiberationSans-Regular.ttf"), FACE, 400, FontStyle.NORMAL, true)
                .useFont(() -> open("liberation/LiberationSans-Bold.ttf"), FACE, 700, FontStyle.NORMAL, true)
                .withHtmlContent(page, null)
                .useUriResolver((base, address) -> address)
                .useProtocolsStreamImplementation(address -> new StyleSheet(), "specimen")
                .useExternalResourceAccessControl(
                        (address, type) -> type == ExternalResourceType.CSS && address.equals(STYLE_SHEET),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How every specimen looks; read from the class path, because the renderer itself may read nothing. */
    private static final class StyleSheet implements FSStream {

        @Override
        public InputStream getStream() {
            return open("demonstration/specimen.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
