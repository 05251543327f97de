package org.followthrough.history.sealing;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.followthrough.DatabaseForTests;
import org.followthrough.platform.DatabaseRoles;

/** A database with the product's tables and nobody in it, to be copied by tests that tamper. */
final class MigratedDatabase {

    private static final DatabaseForTests EMPTY =
            migrated(DatabaseForTests.shared().another(), "");

    private MigratedDatabase() {}

    static DatabaseForTests copy() {
        return EMPTY.copy();
    }

    /** Up to and with the migration of this version; all of them where it is empty. */
    static DatabaseForTests migrated(DatabaseForTests database, String version) {
        var flyway = Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", DatabaseRoles.APPLICATION));
        if (!version.isEmpty()) {
            flyway.target(version);
        }
        flyway.load().migrate();
        return database;
    }
}
