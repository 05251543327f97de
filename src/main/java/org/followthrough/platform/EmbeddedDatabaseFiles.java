package org.followthrough.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Files and folders that only the account running the application can open, from their first moment. */
class EmbeddedDatabaseFiles {

    private EmbeddedDatabaseFiles() {}

    /** Leaves a folder that exists as it is: its permissions are the administrator's. */
    static Path createFolder(Path folder) throws IOException {
        return Files.createDirectories(folder, only("rwx------", folder));
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, List<String> lines) throws IOException {
        Path unfinished =
                Files.createTempFile(file.toAbsolutePath().getParent(), "unfinished-", "", only("rw-------", file));
        Files.write(unfinished, lines);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] only(String permissions, Path path) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0]; // Windows: the permissions of the folder around it hold
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
