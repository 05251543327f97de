package org.followthrough.evidence.previews;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.previews.LookRecords.Begun;
import org.followthrough.files.FileStore;
import org.followthrough.files.reading.ChildFileReader;
import org.followthrough.files.reading.Looked;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Looks through one file, from its chunks to the record of what was found. */
@Component
class FileLook {

    private static final long SHORT_TEXT = 1L << 20;

    private final LookRecords records;
    private final FileStore files;
    private final ChildFileReader reader;

    FileLook(LookRecords records, FileStore files) {
        this.records = records;
        this.files = files;
        this.reader = new ChildFileReader();
    }

    /** Looks through a version unless it was or somebody is at it. */
    void through(EvidenceVersionId version) {
        records.begin(version).ifPresent(this::through);
    }

    /** The same for what is read in a moment: a short text. Others are left for later. */
    void throughIfShort(EvidenceVersionId version, String contentType, long size) {
        if (contentType.startsWith("text/") && size <= SHORT_TEXT) {
            through(version);
        }
    }

    private void through(Begun begun) {
        if (begun.attempt() > LookRecords.MOST_ATTEMPTS) {
            records.end(begun.version(), Looked.notRead(), 0, null);
            return;
        }
        try {
            Path folder = Files.createTempDirectory("followthrough-look-");
            try {
                through(begun, copy(begun, folder), folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void through(Begun begun, Path file, Path folder) throws IOException {
        boolean text = begun.contentType().startsWith("text/") && begun.size() <= SHORT_TEXT;
        Looked looked = text ? ChildFileReader.text(begun.contentType(), file) : reader.look(begun.contentType(), file);
        int pages = hasPictures(begun.contentType())
                ? reader.pictures(begun.contentType(), file, Files.createDirectory(folder.resolve("pages")))
                : 0;
        int pictures = keepPictures(begun.version(), folder.resolve("pages"));
        records.end(begun.version(), looked, pictures, pages < pictures || pages == 0 ? null : pages);
    }

    private int keepPictures(EvidenceVersionId version, Path folder) {
        int number = 0;
        while (number < ChildFileReader.MOST_PICTURES && Files.exists(folder.resolve(number + 1 + ".png"))) {
            number++;
            records.keep(version, number, folder.resolve(number + ".png"));
        }
        return number;
    }

    private static boolean hasPictures(String contentType) {
        return contentType.equals("application/pdf") || contentType.startsWith("image/");
    }

    private Path copy(Begun begun, Path folder) throws IOException {
        Path file = folder.resolve("file");
        try (InputStream content = files.open(begun.file());
                OutputStream out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
        return file;
    }
}
