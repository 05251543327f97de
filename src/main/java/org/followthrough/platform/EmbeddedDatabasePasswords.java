package org.followthrough.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords of the embedded database: made on the first start, kept in a file only its owner can read. */
record EmbeddedDatabasePasswords(String superuser, String owner, String application) {

    private static final String FILE = "database-passwords.properties";

    static EmbeddedDatabasePasswords of(Path dataDirectory, boolean firstStart) throws IOException {
        Path file = dataDirectory.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        if (!firstStart) {
            throw unreadable(file);
        }
        EmbeddedDatabasePasswords made = new EmbeddedDatabasePasswords(random(), random(), random());
        made.write(file);
        return made;
    }

    private static EmbeddedDatabasePasswords read(Path file) throws IOException {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new EmbeddedDatabasePasswords(
                value(properties, "postgres", file),
                value(properties, DatabaseRoles.OWNER, file),
                value(properties, DatabaseRoles.APPLICATION, file));
    }

    private static String value(Properties properties, String role, Path file) {
        String password = properties.getProperty(role);
        if (password == null || password.isBlank()) {
            throw unreadable(file);
        }
        return password;
    }

    private void write(Path file) throws IOException {
        EmbeddedDatabaseFiles.write(
                file,
                List.of(
                        "# Passwords of the database beside this file. Without them it cannot be opened: back them up together.",
                        "postgres=" + superuser,
                        DatabaseRoles.OWNER + "=" + owner,
                        DatabaseRoles.APPLICATION + "=" + application));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static DatabaseRefused unreadable(Path file) {
        return new DatabaseRefused(
                "The passwords of the database are missing: " + file + " is not there or not complete.",
                "Put the file back from the backup that the database came from.");
    }

    @Override
    public String toString() {
        return "EmbeddedDatabasePasswords[kept to themselves]";
    }
}
