package org.followthrough.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.followthrough.DatabaseForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.files.viruses.VirusScanner;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@FollowthroughTest
class LargeFileTests {

    private static final long FIFTY_MEBIBYTES = 50L << 20;

    /** With 48 MiB in all, no 50 MiB can be held anywhere, nor can the heap grow by 64. */
    @Test
    void streamsInAndOutOfAProcessThatCouldNotHoldIt() throws Exception {
        Map<String, String> database = DatabaseForTests.shared().properties();

        assertThat(InSmallMemory.run(
                        48,
                        LargeFileTests.class,
                        Objects.requireNonNull(database.get("spring.datasource.url")),
                        Objects.requireNonNull(database.get("spring.datasource.username")),
                        Objects.requireNonNull(database.get("spring.datasource.password"))))
                .isEqualTo("52428800 bytes in and out");
    }

    /** Runs in the small process. */
    public static void main(String... database) throws Exception {
        var source = new DriverManagerDataSource(database[0], database[1], database[2]);
        FileStore files =
                new FileStore(JdbcClient.create(source), new Uploads(new VirusScanner("")), Clock.systemUTC());
        MessageDigest sent = MessageDigest.getInstance("SHA-256");
        StoredFile stored = Objects.requireNonNull(new TransactionTemplate(new DataSourceTransactionManager(source))
                .execute(status -> files.store(FileName.of("large.pdf"), new DigestInputStream(new Noise(), sent))));
        MessageDigest got = MessageDigest.getInstance("SHA-256");
        long size;
        try (InputStream out = new DigestInputStream(files.open(stored.id()), got)) {
            size = out.transferTo(OutputStream.nullOutputStream());
        }
        String digest = HexFormat.of().formatHex(sent.digest());
        boolean same =
                digest.equals(stored.sha256()) && digest.equals(HexFormat.of().formatHex(got.digest()));
        InSmallMemory.say(same ? size + " bytes in and out" : "other bytes came back");
    }

    /** Fifty mebibytes that begin like a PDF and cannot be packed. */
    private static class Noise extends InputStream {

        private final Random random = new Random(5);
        private final byte[] head = FilesForTests.bytes("%PDF-1.7\n");
        private long given;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (given == FIFTY_MEBIBYTES) {
                return -1;
            }
            int count = (int) Math.min(length, FIFTY_MEBIBYTES - given);
            for (int index = 0; index < count; index++, given++) {
                into[offset + index] = given < head.length ? head[(int) given] : (byte) random.nextInt();
            }
            return count;
        }
    }
}
