package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes of files in the database, a chunk at a time, so that no connection and no memory holds a whole one. */
@Service
public class FileStore {

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final Clock clock;

    FileStore(JdbcClient jdbc, Uploads uploads, Clock clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * Takes the bytes as one file and stores it, within the caller's transaction if there is one: whatever fails, nothing is kept. A
     * large file is better taken before that transaction, by {@link Uploads}.
     *
     * @param name the file's name; its extension says what the content must be
     * @param content read to its end, not closed
     * @throws FileRefused when it is not taken
     * @throws UncheckedIOException when the content cannot be read to its end
     */
    @Transactional
    public StoredFile store(FileName name, InputStream content) {
        return store(name, content, Uploads.LARGEST);
    }

    /** The same for a kind of document with a limit of its own: at most so many bytes. */
    @Transactional
    public StoredFile store(FileName name, InputStream content, long largest) {
        try (TakenFile taken = uploads.take(name, content, largest)) {
            return store(taken);
        }
    }

    /**
     * Stores a file that was taken, within the caller's transaction if there is one: the row that others refer to is written last, so
     * nothing half-stored can be referred to.
     */
    @Transactional
    public StoredFile store(TakenFile taken) {
        UUID file = StoredFileId.next().id();
        MessageDigest digest = sha256();
        long size = 0;
        try (InputStream content = taken.open()) {
            byte[] chunk = content.readNBytes(CHUNK);
            for (int number = 0; chunk.length > 0; number++) {
                digest.update(chunk);
                size += chunk.length;
                keep(file, number, chunk);
                chunk = content.readNBytes(CHUNK);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The file could not be read to its end", broken);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return keep(new StoredFile(new StoredFileId(file), sha256, size, taken.contentType()));
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

    /**
     * The bytes of a file, each chunk read when it is needed in a transaction of its own, with no connection held in between;
     * within a transaction of the caller's, in that one.
     */
    public InputStream open(StoredFileId id) {
        return new ChunkStream(
                number -> jdbc.sql("select c.bytes from file_chunk c where c.file_id = :file and c.number = :number")
                        .param("file", id.id())
                        .param("number", number)
                        .query((row, index) -> row.getBytes("bytes"))
                        .optional());
    }

    private void keep(UUID file, int number, byte[] chunk) {
        jdbc.sql("insert into file_chunk (file_id, number, bytes) values (:file, :number, :bytes)")
                .param("file", file)
                .param("number", number)
                .param("bytes", chunk)
                .update();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
