package org.followthrough.files.viruses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.followthrough.files.UploadsForTests;
import org.followthrough.files.viruses.VirusScanner.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTests {

    /** Harmless; the scanner of the tests knows nothing else. */
    private static final String MARKER = "FOLLOWTHROUGH-HARMLESS-TEST-MARKER-5c1f";

    @TempDir
    static Path folder;

    @Test
    void findsEverythingCleanWhereThereIsNone() throws IOException {
        assertThat(new VirusScanner("").verdict(file(MARKER))).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void takesNothingOnTrustWhenItCannotBeReached() throws IOException {
        int nobody = freePort();

        assertThat(new VirusScanner("127.0.0.1:" + nobody).verdict(file("fine")))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(UploadsForTests.refusal(new VirusScanner("127.0.0.1:" + nobody), "notes.txt", "fine"))
                .isEqualTo("files.refused.scanner-away");
    }

    @Test
    void saysWhenItsAddressIsNone() {
        assertThatThrownBy(() -> new VirusScanner("clamd")).hasMessageContaining("host:port");
    }

    /** Against the daemon that Debian ships, with a database of one signature of our own. */
    @Nested
    class Clamd {

        private static Process daemon;
        private static VirusScanner scanner;

        @BeforeAll
        static void start() throws Exception {
            Path clamd = find();
            int port = freePort();
            Path database = Files.createDirectory(folder.resolve("signatures"));
            Files.writeString(database.resolve("test.ndb"), "Followthrough.Test.Marker:0:*:" + hex(MARKER) + "\n");
            Path settings = folder.resolve("clamd.conf");
            Files.writeString(
                    settings,
                    String.join(
                            "\n",
                            "DatabaseDirectory " + database,
                            "TCPSocket " + port,
                            "TCPAddr 127.0.0.1",
                            "Foreground true",
                            "StreamMaxLength 1M",
                            "OfficialDatabaseOnly false",
                            "LogFile " + folder.resolve("clamd.log"),
                            ""));
            daemon = new ProcessBuilder(clamd.toString(), "--config-file=" + settings)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.out").toFile())
                    .start();
            scanner = new VirusScanner("127.0.0.1:" + port);
            await(port);
        }

        @AfterAll
        static void stop() throws InterruptedException {
            if (daemon != null) {
                daemon.destroy();
                daemon.waitFor(10, TimeUnit.SECONDS);
                daemon.destroyForcibly();
            }
        }

        @Test
        void findsWhatItKnows() throws IOException {
            assertThat(scanner.verdict(file("before " + MARKER + " after"))).isEqualTo(Verdict.INFECTED);
        }

        @Test
        void findsItBehindALotElse() throws IOException {
            assertThat(scanner.verdict(file("x\n".repeat(200_000) + MARKER))).isEqualTo(Verdict.INFECTED);
        }

        @Test
        void letsTheRestPass() throws IOException {
            assertThat(scanner.verdict(file("Minutes of the housing panel"))).isEqualTo(Verdict.CLEAN);
        }

        @Test
        void takesNothingOnTrustThatIsTooLongForIt() throws IOException {
            assertThat(scanner.verdict(file("y\n".repeat(2_000_000)))).isEqualTo(Verdict.UNKNOWN);
        }

        @Test
        void refusesTheUploadInWords() {
            assertThat(UploadsForTests.refusal(scanner, "notes.txt", "before " + MARKER))
                    .isEqualTo("files.refused.infected");
            assertThat(UploadsForTests.refusal(scanner, "notes.txt", "fine")).isEqualTo("taken");
        }

        private static Path find() {
            Path found = Arrays.stream("/usr/sbin /usr/bin /usr/local/sbin".split(" "))
                    .map(place -> Path.of(place, "clamd"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(null);
            if (found == null
                    && System.getProperty("followthrough.tests.require", "").contains("clamd")) {
                fail("clamd is required and not installed (Debian: clamav-daemon)");
            }
            assumeTrue(found != null, "skipped: clamd is not installed (Debian: clamav-daemon)");
            return found;
        }

        private static void await(int port) throws Exception {
            for (int time = 0; time < 300; time++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                    assertThat(socket.isConnected()).isTrue();
                    return;
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
            fail("clamd did not start: " + Files.readString(folder.resolve("clamd.out")));
        }
    }

    private static String hex(String words) {
        StringBuilder hex = new StringBuilder();
        words.chars().forEach(each -> hex.append(Integer.toHexString(each)));
        return hex.toString();
    }

    private static Path file(String words) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".txt"), words);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
