package org.followthrough.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar as people run it, with the demonstration, its own database and a free port. */
final class ApplicationInAnotherProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path directory;
    private final Path output;

    private ApplicationInAnotherProcess(Process process, Path directory, Path output) {
        this.process = process;
        this.directory = directory;
        this.output = output;
    }

    /** Starts on a data directory and comes back when the application takes requests. */
    static ApplicationInAnotherProcess start(Path directory) throws Exception {
        String jar = Objects.requireNonNull(
                System.getProperty("followthrough.tests.jar"), "followthrough.tests.jar names the application's jar");
        Path output = Files.createTempFile(directory, "application", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar,
                        "--followthrough.demonstration=true",
                        "--followthrough.data-directory=" + directory.resolve("data"),
                        "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        ApplicationInAnotherProcess application = new ApplicationInAnotherProcess(process, directory, output);
        application.awaitReadiness();
        return application;
    }

    /** Where it answers. */
    URI address() {
        Matcher port = PORT.matcher(said());
        if (!port.find()) {
            throw new IllegalStateException("No port in: " + said());
        }
        return URI.create("http://127.0.0.1:" + port.group(1));
    }

    /** As when the power of the machine goes, for the application: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in an orderly way, and the database too if it outlived a killed application. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            process.destroyForcibly().onExit().join();
        }
        EmbeddedDatabaseOrphan.endIn(directory.resolve("data/postgresql"));
    }

    private void awaitReadiness() throws Exception {
        try {
            await(() -> PORT.matcher(said()).find());
            Visitor nobody = new Visitor();
            await(() -> nobody.statusOf(address().resolve("/actuator/health/readiness")) == 200);
        } catch (Exception | Error e) {
            close();
            throw e;
        }
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The application did not start: " + said());
            }
            Thread.sleep(250);
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
