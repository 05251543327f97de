package org.followthrough.files;

import java.util.stream.Stream;
import org.apache.tika.Tika;

/** The kinds of file that are taken: each with the names it goes by and what its content must look like. */
enum FileType {
    PDF("application/pdf", "pdf", "application/pdf", ""),
    WORD(office("wordprocessingml.document"), "docx", Detected.ZIP, "word/"),
    EXCEL(office("spreadsheetml.sheet"), "xlsx", Detected.ZIP, "xl/"),
    POWERPOINT(office("presentationml.presentation"), "pptx", Detected.ZIP, "ppt/"),
    CSV("text/csv", "csv", Detected.TEXT, ""),
    TEXT("text/plain", "txt", Detected.TEXT, ""),
    PNG("image/png", "png", "image/png", ""),
    JPEG("image/jpeg", "jpe?g", "image/jpeg", ""),
    GIF("image/gif", "gif", "image/gif", ""),
    WEBP("image/webp", "webp", "image/webp", "");

    private static final Tika TIKA = new Tika();

    private final String contentType;
    private final String extension;
    private final String detectedAs;
    private final String officeFolder;

    FileType(String contentType, String extension, String detectedAs, String officeFolder) {
        this.contentType = contentType;
        this.extension = extension;
        this.detectedAs = detectedAs;
        this.officeFolder = officeFolder;
    }

    /** The kind that a file of this name says it is. */
    static FileType namedBy(FileName name) {
        return Stream.of(values())
                .filter(type -> name.extension().matches(type.extension))
                .findFirst()
                .orElseThrow(() -> FileRefused.because("kind", name));
    }

    String contentType() {
        return contentType;
    }

    /** Whether the first bytes can be the beginning of such a file. */
    boolean beginsWith(byte[] head) {
        return TIKA.detect(head).matches(detectedAs);
    }

    /** Whether the last bytes can be the end of such a file: an Office file lists its parts there. */
    boolean endsWith(byte[] tail) {
        return officeFolder.isEmpty() || ZipDirectory.at(tail).isOffice(officeFolder);
    }

    private static String office(String name) {
        return "application/vnd.openxmlformats-officedocument." + name;
    }

    /** What Tika calls them, as patterns. A saved e-mail, or minutes that begin like one, are text, too. */
    private static final class Detected {
        static final String TEXT = "text/(plain|csv)|message/rfc822";
        static final String ZIP = "application/(zip|x-tika-ooxml)";
    }
}
