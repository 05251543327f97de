package org.followthrough.files;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** PDF from a page that can read nothing but itself, the one style sheet and the face we ship. */
public final class ClosedPdf {

    private static final String FACE = "Liberation Sans";
    private static final String PROTOCOL = "sheet";
    private static final Set<FSFontUseCase> FOR = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final String PICTURE = "data:image/";

    /** Places in a TrueType file, and names of its tables as numbers: {@code GSUB}, and one that nobody reads, next in order. */
    private static final int TABLE_COUNT = 4;

    private static final int TABLES = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int JOINED_LETTERS = 0x47535542;
    private static final int NOTHING_KNOWN = 0x47535558;

    /** How the page names its style sheet, whichever it is given. */
    public static final String STYLE_SHEET = PROTOCOL + ":page.css";

    static {
        XmlOfThePlatform.choose();
    }

    private ClosedPdf() {}

    /**
     * What renders the page, with headings and structure for screen readers (PDF/UA-1); the caller adds what is its own.
     *
     * @param page well-formed XHTML that links {@link #STYLE_SHEET}
     * @param styleSheet where on the class path that style sheet lies
     */
    public static PdfRendererBuilder of(String page, String styleSheet) {
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withHtmlContent(page, null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        builder.useUriResolver((base, address) -> address)
                .useProtocolsStreamImplementation(address -> new StyleSheet(styleSheet), PROTOCOL)
                .useExternalResourceAccessControl(
                        ClosedPdf::mayRead, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    /** Pictures lie within the page itself. */
    private static boolean mayRead(String address, ExternalResourceType type) {
        return switch (type) {
            case CSS -> address.equals(STYLE_SHEET);
            case IMAGE_RASTER, XML_SVG -> address.startsWith(PICTURE);
            default -> false;
        };
    }

    private static void font(PdfRendererBuilder builder, String variant, int weight, FontStyle style) {
        builder.useFont(() -> face("liberation/LiberationSans-" + variant + ".ttf"), FACE, weight, style, true, FOR);
    }

    /** A face without its table of joined letters: PDFBox makes patterns of that for every line, which is most of its time. */
    private static InputStream face(String resource) {
        try (InputStream whole = open(resource)) {
            ByteBuffer face = ByteBuffer.wrap(whole.readAllBytes());
            int tables = face.getShort(TABLE_COUNT);
            for (int at = TABLES; at < TABLES + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
                if (face.getInt(at) == JOINED_LETTERS) {
                    face.putInt(at, NOTHING_KNOWN);
                }
            }
            return new ByteArrayInputStream(face.array());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read from the class path by us, because the renderer itself may read nothing. */
    private record StyleSheet(String resource) implements FSStream {

        @Override
        public InputStream getStream() {
            return open(resource);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
