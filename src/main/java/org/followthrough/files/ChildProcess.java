package org.followthrough.files;

import java.io.ByteArrayOutputStream;
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
import org.jspecify.annotations.Nullable;

/**
 * Has a file that nobody trusts read by a command of this application in a process of its own, with little memory, which is
 * ended when it takes too long. Whatever the file does, this process goes on. A few run at once; further ones wait their turn.
 */
public final class ChildProcess {

    private static final int AT_ONCE = 2;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private final int mebibytes;
    private final Duration longest;
    private final int longestAnswer;

    /**
     * @param mebibytes the memory of the process
     * @param longest how long it may take
     * @param longestAnswer the most bytes it may print
     */
    public ChildProcess(int mebibytes, Duration longest, int longestAnswer) {
        this.mebibytes = mebibytes;
        this.longest = longest;
        this.longestAnswer = longestAnswer;
    }

    /**
     * What the command prints about a file with these bytes. The file's path is the command's last argument.
     *
     * @param prefix what the name of the temporary file begins with; it is gone afterwards
     * @return the words without space around them; null when the process took too much time or memory, printed too much, or ended
     *     with anything but 0 or 1
     * @throws UncheckedIOException when no process can be started here
     */
    public @Nullable String answer(List<String> command, String prefix, byte[] bytes) {
        try {
            Path file = Files.createTempFile(prefix, ".tmp");
            try {
                Files.write(file, bytes);
                return answer(command, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What the command prints about a file on disk, whose path is its last argument.
     *
     * @return as above
     * @throws UncheckedIOException when no process can be started here
     */
    public @Nullable String answer(List<String> command, Path file) {
        PLACES.acquireUninterruptibly();
        try {
            return run(command, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            PLACES.release();
        }
    }

    private @Nullable String run(List<String> command, Path file) throws IOException {
        var call = new ArrayList<>(java(mebibytes));
        call.addAll(command);
        call.add(file.toString());
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

    /** What the child prints; null, and its end, when it prints more than it may. */
    private byte @Nullable [] said(Process child) {
        var said = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        try (InputStream out = child.getInputStream()) {
            for (int n = out.read(part); n >= 0; n = out.read(part)) {
                said.write(part, 0, n);
                if (said.size() > longestAnswer) {
                    child.destroyForcibly();
                    return null;
                }
            }
            return said.toByteArray();
        } catch (IOException ended) {
            return null;
        }
    }

    /**
     * How this application is started again for a command. Started once and soon over: compiled lightly, one collector thread, and
     * no more memory than it needs.
     */
    public static List<String> java(int mebibytes) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + mebibytes + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
        String path = System.getProperty("java.class.path");
        boolean packed = String.valueOf(ChildProcess.class.getResource("ChildProcess.class"))
                .startsWith("jar:nested:");
        command.addAll(packed ? List.of("-jar", path) : List.of("-cp", path, "org.followthrough.Followthrough"));
        return List.copyOf(command);
    }
}
