package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class FileStoreTests {

    private static final int MIB = 1024 * 1024;

    @Autowired
    FileStore files;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsTheBytesInChunksOf256KiBWithTheirSha256() throws Exception {
        byte[] content = pdf(600 * 1024);

        StoredFile stored = files.store(FileName.of("audit.pdf"), new ByteArrayInputStream(content));

        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.contentType()).isEqualTo("application/pdf");
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(chunkSizes(stored)).containsExactly(256 * 1024, 256 * 1024, 88 * 1024);
        assertThat(jdbc.sql(
                                "select encode(sha256(string_agg(bytes, ''::bytea order by number)), 'hex') from file_chunk where file_id = ?")
                        .param(stored.id().id())
                        .query(String.class)
                        .single())
                .isEqualTo(stored.sha256());
        assertThat(files.find(stored.id())).isEqualTo(stored);
    }

    @Test
    void givesBackExactlyTheBytesItWasGiven() throws Exception {
        byte[] content = pdf(700 * 1024 + 1);

        StoredFile stored = files.store(FileName.of("audit.pdf"), new ByteArrayInputStream(content));

        try (InputStream again = files.open(stored.id())) {
            assertThat(again.read()).isEqualTo('%');
            assertThat(again.readAllBytes()).hasSize(content.length - 1).endsWith(content[content.length - 1]);
        }
        assertThat(files.open(stored.id()).readAllBytes()).isEqualTo(content);
    }

    @Test
    void takesTwentyMebibytesAndNotAByteMore() {
        StoredFile stored = files.store(FileName.of("big.pdf"), endless(20L * MIB));

        assertThat(stored.size()).isEqualTo(20L * MIB);
        assertThat(chunkSizes(stored)).hasSize(80).containsOnly(256 * 1024);
        assertThatThrownBy(() -> files.store(FileName.of("big.pdf"), endless(20L * MIB + 1)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("files.refused.too-big"));
    }

    @Test
    void keepsNothingOfAnUploadThatFails() {
        long chunks = count("file_chunk");
        long stored = count("stored_file");
        InputStream broken = new FilterInputStream(endless(600 * 1024)) {
            private int reads;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (++reads > 2) {
                    throw new IOException("the line went dead");
                }
                return super.read(into, offset, length);
            }
        };

        assertThatThrownBy(() -> files.store(FileName.of("audit.pdf"), broken))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> files.store(FileName.of("all.docx"), endless(600 * 1024)))
                .isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> files.store(FileName.of("empty.pdf"), InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("files.refused.empty"));
        assertThat(count("file_chunk")).isEqualTo(chunks);
        assertThat(count("stored_file")).isEqualTo(stored);
    }

    @Test
    void lastsAsItWasStored() {
        StoredFile stored = files.store(FileName.of("audit.pdf"), new ByteArrayInputStream(pdf(100)));

        assertThatThrownBy(() -> jdbc.sql("update file_chunk set bytes = ''::bytea where file_id = ?")
                        .param(stored.id().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from file_chunk where file_id = ?")
                        .param(stored.id().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void knowsNothingOfFilesThatWereNeverStored() {
        assertThatThrownBy(() -> files.find(StoredFileId.next())).isInstanceOf(NotFound.class);
    }

    private List<Integer> chunkSizes(StoredFile stored) {
        return jdbc.sql("select length(bytes) from file_chunk where file_id = ? order by number")
                .param(stored.id().id())
                .query(Integer.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        byte[] head = FilesForTests.pdf("");
        System.arraycopy(head, 0, content, 0, head.length);
        content[size - 1] = 7;
        return content;
    }

    /** A PDF of any size without holding it. */
    private static InputStream endless(long size) {
        byte[] head = FilesForTests.pdf("");
        return new SequenceInputStream(new ByteArrayInputStream(head), new InputStream() {
            private long left = size - head.length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                left -= count;
                return count;
            }
        });
    }
}
