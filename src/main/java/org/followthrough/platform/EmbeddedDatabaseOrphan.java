package org.followthrough.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived its application, because only the application was killed. It still holds the database's
 * files, so it must end before a new one may start. Only for the holder of the {@link EmbeddedDatabaseLock}.
 */
record EmbeddedDatabaseOrphan(ProcessHandle process, String directory) {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabaseOrphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Ends the orphan of a server directory, if there is one, and removes what it left behind. */
    static void endIn(Path serverDirectory) throws IOException {
        Path pidFile = serverDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<EmbeddedDatabaseOrphan> orphan =
                namedBy(Files.readAllLines(pidFile)).filter(EmbeddedDatabaseOrphan::isRunning);
        if (orphan.isPresent()) {
            orphan.get().end();
        }
        // After a crash the number in the file may belong to any other process by now, and PostgreSQL would not start.
        Files.deleteIfExists(pidFile);
    }

    private static Optional<EmbeddedDatabaseOrphan> namedBy(List<String> pidFile) {
        if (pidFile.size() < 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pidFile.get(0).trim()))
                .map(process -> new EmbeddedDatabaseOrphan(process, pidFile.get(1)));
    }

    private boolean isRunning() {
        return process.isAlive() && isPostgres() && servesTheDirectory();
    }

    private boolean isPostgres() {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private boolean servesTheDirectory() {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(directory))
                .orElse(true); // Windows does not tell arguments
    }

    private void end() {
        log.info("Ending PostgreSQL {}, left over from an application that was killed", process.pid());
        process.destroy();
        if (!endsInTime()) {
            process.destroyForcibly();
        }
        if (!endsInTime()) {
            throw new DatabaseRefused(
                    "A PostgreSQL left over from an earlier run still uses " + directory + " and cannot be ended.",
                    "End process " + process.pid() + " and start again.");
        }
    }

    private boolean endsInTime() {
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(PAUSE)) {
            if (!isRunning()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL to end", e);
        }
    }
}
