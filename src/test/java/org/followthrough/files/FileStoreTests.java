package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.followthrough.DatabaseForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.files.viruses.VirusScanner;
import org.followthrough.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
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
    void takesFiftyMebibytesAndNotAByteMore() {
        StoredFile stored = files.store(FileName.of("big.pdf"), endless(50L * MIB));

        assertThat(stored.size()).isEqualTo(50L * MIB);
        assertThat(chunkSizes(stored)).hasSize(200).containsOnly(256 * 1024);
        assertThatThrownBy(() -> files.store(FileName.of("big.pdf"), endless(50L * MIB + 1)))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("files.refused.too-big");
                    assertThat(refused.arguments()).containsExactly("big.pdf", 50L);
                });
    }

    @Test
    void hasNothingToReferToBeforeTheLastByteIsStored() {
        UUID file = StoredFileId.next().id();

        assertThatThrownBy(() -> jdbc.sql("insert into file_chunk (file_id, number, bytes) values (?, 0, 'x'::bytea)")
                        .param(file)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void pinsNoConnectionWhileSomebodyReadsSlowly() throws Exception {
        StoredFile stored = files.store(FileName.of("audit.pdf"), new ByteArrayInputStream(pdf(600 * 1024)));
        var one = new HikariConfig();
        one.setDataSource(DatabaseForTests.shared().application());
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(2_000);
        try (var pool = new HikariDataSource(one)) {
            JdbcClient only = JdbcClient.create(pool);
            FileStore narrow = new FileStore(only, new Uploads(new VirusScanner("")), Clock.systemUTC());
            int others = 0;
            try (InputStream slow = narrow.open(stored.id())) {
                byte[] part = new byte[50_000];
                for (int count = slow.read(part); count >= 0; count = slow.read(part)) {
                    others += only.sql("select 1").query(Integer.class).single();
                    assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                            .isZero();
                }
            }
            assertThat(others).isGreaterThan(12);
        }
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
        byte[] head = FilesForTests.bytes("%PDF-1.7\n");
        System.arraycopy(head, 0, content, 0, head.length);
        content[size - 1] = 7;
        return content;
    }

    /** A PDF of any size without holding it. */
    private static InputStream endless(long size) {
        byte[] head = FilesForTests.bytes("%PDF-1.7\n");
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
