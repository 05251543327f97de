package org.followthrough.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of the application's own, kept in a data directory, reachable from this machine only and with passwords only. */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration RECOVERY_AFTER_A_CRASH = Duration.ofMinutes(1);

    private final EmbeddedDatabaseLock lock;
    private final EmbeddedPostgres server;
    private final EmbeddedDatabasePasswords passwords;

    private EmbeddedDatabase(EmbeddedDatabaseLock lock, EmbeddedPostgres server, EmbeddedDatabasePasswords passwords) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
    }

    static EmbeddedDatabase start(Path directory) {
        Path dataDirectory = directory.toAbsolutePath().normalize();
        EmbeddedDatabaseLock lock = EmbeddedDatabaseLock.take(dataDirectory);
        try {
            EmbeddedDatabase database = open(dataDirectory, lock);
            log.info("The database is in {}, on port {} of this machine", dataDirectory, database.server.getPort());
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            lock.close();
            throw new DatabaseRefused(
                    "PostgreSQL could not be started in " + dataDirectory + ": " + e.getMessage(),
                    "The lines above say more. Keep a copy of the folder before changing anything in it.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase open(Path dataDirectory, EmbeddedDatabaseLock lock)
            throws IOException, SQLException {
        Path serverDirectory = dataDirectory.resolve("postgresql");
        boolean firstStart = !Files.exists(serverDirectory);
        EmbeddedDatabasePasswords passwords = EmbeddedDatabasePasswords.of(dataDirectory, firstStart);
        EmbeddedDatabaseOrphan.endIn(serverDirectory);
        EmbeddedDatabase database =
                new EmbeddedDatabase(lock, startServer(dataDirectory, serverDirectory, passwords), passwords);
        try (Connection superuser = database.server.getPostgresDatabase().getConnection()) {
            DatabaseRoles.ensure(superuser, passwords.owner(), passwords.application());
            return database;
        } catch (SQLException | RuntimeException e) {
            database.server.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startServer(
            Path dataDirectory, Path serverDirectory, EmbeddedDatabasePasswords passwords) throws IOException {
        Path superuserPassword = dataDirectory.resolve("superuser-password");
        try {
            EmbeddedDatabaseFiles.write(superuserPassword, List.of(passwords.superuser()));
            return safelyKept(EmbeddedPostgres.builder())
                    .setDataDirectory(serverDirectory)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(programs(dataDirectory).toFile())
                    // These two become options of initdb: passwords are asked for from the first moment.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", superuserPassword.toString())
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", passwords.superuser())
                    .setPGStartupWait(RECOVERY_AFTER_A_CRASH)
                    // Spring closes us after the pool; a hook of its own would pull the database from under requests.
                    .setRegisterShutdownHook(false)
                    .start();
        } finally {
            Files.deleteIfExists(superuserPassword);
        }
    }

    /**
     * Not under /tmp, which many systems sweep while the server runs; and in a private folder, because the library lets
     * everybody write to the one it unpacks into.
     */
    private static Path programs(Path dataDirectory) throws IOException {
        return EmbeddedDatabaseFiles.createFolder(dataDirectory.resolve("postgresql-programs"))
                .resolve("unpacked");
    }

    /** The library is made for tests and trades safety for speed; this takes the trade back. */
    private static EmbeddedPostgres.Builder safelyKept(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DatabaseRoles.DATABASE;
    }

    EmbeddedDatabasePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
