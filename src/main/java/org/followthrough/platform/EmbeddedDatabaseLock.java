package org.followthrough.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second instance away from a data directory. The operating system frees it even when the process is killed. */
class EmbeddedDatabaseLock implements AutoCloseable {

    private final FileChannel channel;

    private EmbeddedDatabaseLock(FileChannel channel) {
        this.channel = channel;
    }

    static EmbeddedDatabaseLock take(Path dataDirectory) {
        try {
            EmbeddedDatabaseFiles.createFolder(dataDirectory);
            FileChannel channel = FileChannel.open(
                    dataDirectory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw inUse(dataDirectory);
            }
            return new EmbeddedDatabaseLock(channel);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The data directory " + dataDirectory + " cannot be written to.",
                    "Set followthrough.data-directory to a folder that the account running Followthrough may write to.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static DatabaseRefused inUse(Path dataDirectory) {
        return new DatabaseRefused(
                "Another Followthrough is already using the data directory " + dataDirectory + ".",
                "Stop the other one first, or start this one with its own folder (followthrough.data-directory). To run several"
                        + " at once, give them one PostgreSQL server (spring.datasource.url).");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
