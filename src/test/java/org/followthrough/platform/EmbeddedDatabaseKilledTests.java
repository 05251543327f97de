package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseKilledTests {

    @TempDir
    Path directory;

    @Test
    void startsInSecondsWithEverythingCommittedAfterOnlyTheApplicationWasKilled() throws Exception {
        Process application = EmbeddedDatabaseInAnotherProcess.start(directory);
        application.destroyForcibly().waitFor();
        ProcessHandle orphan = leftBehind();
        assertThat(orphan.isAlive()).as("PostgreSQL outlives the application").isTrue();

        long before = System.nanoTime();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
            assertThat(leftBehind().pid()).isNotEqualTo(orphan.pid());
            assertThat(words(database)).isEqualTo("still here");
        }
        assertThat(directory.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void isRefusedWhileAnotherProcessUsesTheDirectory() throws Exception {
        Process application = EmbeddedDatabaseInAnotherProcess.start(directory);
        try {
            assertThatExceptionOfType(DatabaseRefused.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(directory))
                    .withMessage("Another Followthrough is already using the data directory " + directory + ".");
            assertThat(leftBehind().isAlive())
                    .as("the other one's database runs on")
                    .isTrue();
        } finally {
            application.destroyForcibly().waitFor();
            EmbeddedDatabaseOrphan.endIn(directory.resolve("postgresql"));
        }
    }

    @Test
    void leavesAloneAProcessThatOnlyHasTheSameNumber() throws IOException {
        Path server = Files.createDirectories(directory.resolve("postgresql"));
        Files.write(
                server.resolve("postmaster.pid"),
                List.of(Long.toString(ProcessHandle.current().pid()), server.toString()));

        EmbeddedDatabaseOrphan.endIn(server);

        assertThat(server.resolve("postmaster.pid")).doesNotExist();
    }

    private ProcessHandle leftBehind() throws IOException {
        String pid = Files.readAllLines(directory.resolve("postgresql/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Object words(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(
                        database.url(),
                        DatabaseRoles.OWNER,
                        database.passwords().owner()))
                .sql("select words from survivor")
                .query()
                .singleValue();
    }
}
