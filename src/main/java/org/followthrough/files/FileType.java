package org.followthrough.files;

import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.files.pictures.CleanPicture;
import org.jspecify.annotations.Nullable;

/** The kinds of file that are taken: each with the names it goes by and what its content must be. */
enum FileType {
    PDF("application/pdf", "pdf"),
    WORD(office("wordprocessingml.document"), "docx"),
    EXCEL(office("spreadsheetml.sheet"), "xlsx"),
    POWERPOINT(office("presentationml.presentation"), "pptx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpe?g"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    /** Names that get an answer of their own. */
    private static final Map<String, String> NOT_TAKEN = Map.of(
            "(doc|dot|xls|xlt|ppt|pot|pps|xla)m", "macros",
            "svgz?", "drawing",
            "zip|7z|rar|gz|tgz|tar|bz2|xz|cab|iso", "archive",
            "doc|xls|ppt|xlsb|rtf|od[tsp]", "old");

    private final String contentType;
    private final String extension;

    FileType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The kind that a file of this name says it is. */
    static FileType namedBy(FileName name) {
        return Stream.of(values())
                .filter(type -> name.extension().matches(type.extension))
                .findFirst()
                .orElseThrow(() -> FileRefused.because(
                        NOT_TAKEN.entrySet().stream()
                                .filter(entry -> name.extension().matches(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("kind"),
                        name));
    }

    String contentType() {
        return contentType;
    }

    /** Where an Office file keeps its own parts; null for other kinds. */
    @Nullable
    String officeFolder() {
        return switch (this) {
            case WORD -> "word/";
            case EXCEL -> "xl/";
            case POWERPOINT -> "ppt/";
            default -> null;
        };
    }

    /** How its author's particulars are taken out; null for kinds that are stored as they are. */
    @Nullable
    CleanPicture picture() {
        return switch (this) {
            case JPEG -> CleanPicture.JPEG;
            case PNG -> CleanPicture.PNG;
            case GIF -> CleanPicture.GIF;
            case WEBP -> CleanPicture.WEBP;
            default -> null;
        };
    }

    boolean isText() {
        return this == CSV || this == TEXT;
    }

    /** What Tika calls its first bytes, as a pattern. A saved e-mail, or minutes that begin like one, are text, too. */
    String detectedAs() {
        if (isText()) {
            return "text/(plain|csv)|message/rfc822|application/mbox";
        }
        return officeFolder() == null ? contentType : "application/(zip|x-tika-ooxml)";
    }

    private static String office(String name) {
        return "application/vnd.openxmlformats-officedocument." + name;
    }
}
