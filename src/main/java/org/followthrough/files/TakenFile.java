package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that was handed over and found to be what it says: on disk as it will be stored, gone when closed. */
public final class TakenFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TakenFile.class);

    private final FileName name;
    private final FileType type;
    private final Path path;

    TakenFile(FileName name, FileType type, Path path) {
        this.name = name;
        this.type = type;
        this.path = path;
    }

    public FileName name() {
        return name;
    }

    String contentType() {
        return type.contentType();
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        remove(path);
    }

    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            log.warn("A temporary file could not be removed", stays);
        }
    }
}
