package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes of files in the database, a chunk at a time, so that no connection and no memory holds a whole one. */
@Service
public class FileStore {

    /** The most bytes a file may have: 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stores the bytes as one file, within the caller's transaction if there is one: whatever fails, nothing is kept.
     *
     * @param name the file's name; its extension says what the content must be
     * @param content read to its end, not closed
     * @throws FileRefused when it is empty, too big, of a kind that is not taken, or not what its name says
     * @throws UncheckedIOException when the content cannot be read to its end
     */
    @Transactional
    public StoredFile store(FileName name, InputStream content) {
        return store(name, content, LARGEST);
    }

    /** The same for a kind of document that may be larger: at most so many bytes. */
    @Transactional
    public StoredFile store(FileName name, InputStream content, long largest) {
        Intake intake = new Intake(name, largest);
        UUID file = StoredFileId.next().id();
        byte[] chunk = next(content);
        for (int number = 0; chunk.length > 0; number++) {
            intake.take(chunk);
            jdbc.sql("insert into file_chunk (file_id, number, bytes) values (:file, :number, :bytes)")
                    .param("file", file)
                    .param("number", number)
                    .param("bytes", chunk)
                    .update();
            chunk = next(content);
        }
        return keep(intake.finished(new StoredFileId(file)));
    }

    /**
     * What is known of a file.
     *
     * @throws NotFound when there is none, or its bytes were erased
     */
    public StoredFile find(StoredFileId id) {
        return jdbc.sql(
                        "select f.sha256, f.size, f.content_type from stored_file f where f.id = :file and f.erased_at is null")
                .param("file", id.id())
                .query((row, number) ->
                        new StoredFile(id, row.getString("sha256"), row.getLong("size"), row.getString("content_type")))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** The bytes of a file, each chunk read from the database when it is needed, with no connection held in between. */
    public InputStream open(StoredFileId id) {
        return new ChunkStream(
                number -> jdbc.sql("select c.bytes from file_chunk c where c.file_id = :file and c.number = :number")
                        .param("file", id.id())
                        .param("number", number)
                        .query((row, index) -> row.getBytes("bytes"))
                        .optional());
    }

    private StoredFile keep(StoredFile file) {
        jdbc.sql("""
                        insert into stored_file (id, sha256, size, content_type, stored_at)
                        values (:id, :sha256, :size, :type, :at)
                        """)
                .param("id", file.id().id())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("type", file.contentType())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return file;
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(CHUNK);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file could not be read to its end", broken);
        }
    }
}
