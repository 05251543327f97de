package org.followthrough.letters.documents;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.letters.reading.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that nobody trusts: {@code read-letter} in a process of its own with little memory, which is ended when it takes
 * too long. Whatever the file does, this process goes on. A few run at once; further ones wait their turn.
 */
public final class ChildReader {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_ANSWER = 120 * 1024 * 1024;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private final List<String> command;
    private final Duration longest;

    /** A reader with 256 MiB of memory and 20 seconds for each file. */
    public ChildReader() {
        this(256, Duration.ofSeconds(20));
    }

    ChildReader(int mebibytes, Duration longest) {
        this.command = command(mebibytes);
        this.longest = longest;
    }

    /**
     * Reads a file from its bytes.
     *
     * @return a proposal, or the refusal that says why not; {@link RefusalReason#TOO_HARD} when it took too much time or memory
     * @throws UncheckedIOException when no process can be started here
     */
    public Reading read(byte[] bytes) {
        if (bytes.length > DocumentText.LARGEST) {
            return new Refusal(RefusalReason.TOO_LARGE);
        }
        PLACES.acquireUninterruptibly();
        try {
            return readInTurn(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            PLACES.release();
        }
    }

    private Reading readInTurn(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("letter", ".tmp");
        try {
            Files.write(file, bytes);
            String line = answer(file);
            return line == null ? new Refusal(RefusalReason.TOO_HARD) : ProposalOfJson.reading(line);
        } catch (IllegalArgumentException brokenOff) {
            return new Refusal(RefusalReason.TOO_HARD);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private @Nullable String answer(Path file) throws IOException {
        var call = new ArrayList<>(command);
        call.addAll(List.of(ReadLetterCommand.NAME, "--text", "--", file.toString()));
        Process child = new ProcessBuilder(call)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        child.getOutputStream().close();
        CompletableFuture<byte @Nullable []> said = CompletableFuture.supplyAsync(() -> said(child));
        try {
            boolean ended = child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            return ended && child.exitValue() < 2 ? text(said) : null;
        } catch (InterruptedException askedToStop) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            child.destroyForcibly();
        }
    }

    private static @Nullable String text(CompletableFuture<byte @Nullable []> said) {
        byte[] bytes = said.join();
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8).strip();
    }

    /** What the child prints; null, and its end, when it prints more than any document gives. */
    private static byte @Nullable [] said(Process child) {
        var said = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        try (InputStream out = child.getInputStream()) {
            for (int n = out.read(part); n >= 0; n = out.read(part)) {
                said.write(part, 0, n);
                if (said.size() > LONGEST_ANSWER) {
                    child.destroyForcibly();
                    return null;
                }
            }
            return said.toByteArray();
        } catch (IOException ended) {
            return null;
        }
    }

    /** Started once and soon over: compiled lightly, one collector thread, and no more memory than it needs. */
    private static List<String> command(int mebibytes) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
        String path = System.getProperty("java.class.path");
        boolean packed = path.endsWith(".jar") && !path.contains(File.pathSeparator);
        command.addAll(packed ? List.of("-jar", path) : List.of("-cp", path, "org.followthrough.Followthrough"));
        return List.copyOf(command);
    }
}
