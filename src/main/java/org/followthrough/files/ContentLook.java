package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Looks at a file on disk, whether it is what its name says and nothing else besides. */
final class ContentLook {

    private static final Tika TIKA = new Tika();
    private static final int HEAD = 1 << 16;
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    private ContentLook() {}

    /** @throws FileRefused when it is not */
    static void check(FileName name, FileType type, Path file) throws IOException {
        checkHead(name, type, file);
        String folder = type.officeFolder();
        try (FileChannel channel = FileChannel.open(file)) {
            if (folder != null) {
                new OfficeLook(name, folder, channel).check();
            } else if (ZipEntries.endsAsZip(channel)) {
                throw FileRefused.because("hidden", name);
            }
        }
        if (type.isText()) {
            try (InputStream content = Files.newInputStream(file)) {
                new TextLook(name).check(content);
            }
        }
    }

    private static void checkHead(FileName name, FileType type, Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(HEAD);
        }
        String detected = TIKA.detect(head);
        if (type.officeFolder() != null && detected.equals(OLD_OFFICE)) {
            throw FileRefused.because("protected", name);
        }
        if (!detected.matches(type.detectedAs())
                || (type == FileType.PDF
                        && !new String(head, 0, Math.min(5, head.length), StandardCharsets.ISO_8859_1)
                                .equals("%PDF-"))) {
            throw FileRefused.because("content", name);
        }
    }
}
