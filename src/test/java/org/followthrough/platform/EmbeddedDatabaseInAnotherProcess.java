package org.followthrough.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An application to be killed: starts the database, commits one row, says so and waits. */
class EmbeddedDatabaseInAnotherProcess {

    static final String COMMITTED = "committed";

    private EmbeddedDatabaseInAnotherProcess() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        DatabaseRoles.OWNER,
                        database.passwords().owner());
                Statement statement = owner.createStatement()) {
            statement.execute("create table survivor as select 'still here' as words");
            System.out.println(COMMITTED);
            Thread.sleep(600_000); // with the connection open, as a pool has it
        }
    }

    static Process start(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseInAnotherProcess.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(COMMITTED)) {
                return process;
            }
            said.append(line).append('\n');
        }
        throw new IOException("The other process ended early: " + said);
    }
}
