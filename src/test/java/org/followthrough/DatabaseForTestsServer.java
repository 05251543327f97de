package org.followthrough;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The server behind {@link DatabaseForTests}; it ends with the run. */
record DatabaseForTestsServer(String host, int port, String superuserPassword) {

    private static final Logger log = LoggerFactory.getLogger(DatabaseForTestsServer.class);
    private static final String IMAGE = "postgres:18";

    static DatabaseForTestsServer start() {
        String choice = System.getProperty("followthrough.tests.database", "auto");
        return switch (choice) {
            case "docker" -> container();
            case "embedded" -> embedded();
            case "auto" -> containerWherePossible();
            default ->
                throw new IllegalArgumentException(
                        "followthrough.tests.database is docker, embedded or auto, not " + choice);
        };
    }

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    DataSource superuser() {
        return superuser("postgres");
    }

    DataSource superuser(String database) {
        return new DriverManagerDataSource(url(database), "postgres", superuserPassword);
    }

    private static DatabaseForTestsServer containerWherePossible() {
        if (!hasImage() || wouldSearchForItsHost()) {
            return embedded();
        }
        try {
            return CompletableFuture.supplyAsync(DatabaseForTestsServer::container)
                    .orTimeout(90, TimeUnit.SECONDS)
                    .join();
        } catch (RuntimeException e) {
            log.warn("Docker has {} but did not start it; the tests use an embedded PostgreSQL", IMAGE, e);
            return embedded();
        }
    }

    /** Asks the command, because Testcontainers waits for minutes where no engine answers. */
    private static boolean hasImage() {
        try {
            Process inspect = new ProcessBuilder("docker", "image", "inspect", IMAGE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!inspect.waitFor(10, TimeUnit.SECONDS)) {
                inspect.destroyForcibly();
                return false;
            }
            return inspect.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** In a container Testcontainers looks for the engine's address with an image that it may have to fetch. */
    private static boolean wouldSearchForItsHost() {
        return Files.exists(Path.of("/.dockerenv")) && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null;
    }

    @SuppressWarnings("resource") // it serves until the run ends, then Testcontainers or the engine removes it
    private static DatabaseForTestsServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withDatabaseName("postgres")
                .withUsername("postgres")
                .withPassword("superuser-of-tests");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new DatabaseForTestsServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getPassword());
    }

    @SuppressWarnings("resource") // it serves until the run ends; the library's own hook closes it
    private static DatabaseForTestsServer embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPgBinaryResolver(DatabaseForTestsServer::programs)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setLocaleConfig("locale", "C")
                    .start();
            return new DatabaseForTestsServer("127.0.0.1", postgres.getPort(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("No embedded PostgreSQL for the tests", e);
        }
    }

    /** A resolver of our own: the library shares unpacked programs per resolver, and those of other tests go away. */
    private static InputStream programs(String system, String machine) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
}
