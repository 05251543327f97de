package org.followthrough.platform;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the database before it is migrated: new enough, and with two roles so that history is protected. */
@Component
class DatabaseMigration implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(DatabaseMigration.class);
    private static final int OLDEST_POSTGRESQL = 18;

    private final DataSource application;

    DatabaseMigration(DataSource application) {
        this.application = application;
    }

    @Override
    public void migrate(Flyway flyway) {
        String owner = checkedOwner(flyway.getConfiguration().getDataSource());
        warnWhenHistoryIsNotProtectedFrom(owner);
        flyway.migrate();
    }

    private static String checkedOwner(DataSource migrations) {
        try (Connection connection = migrations.getConnection()) {
            requireNewEnough(connection.getMetaData().getDatabaseMajorVersion());
            return connection.getMetaData().getUserName();
        } catch (SQLException | PoolInitializationException e) {
            throw unreachable("to migrate it", "spring.flyway.user and spring.flyway.password", e);
        }
    }

    static void requireNewEnough(int version) {
        if (version < OLDEST_POSTGRESQL) {
            throw new DatabaseRefused(
                    "The database is PostgreSQL " + version + ", but Followthrough needs PostgreSQL "
                            + OLDEST_POSTGRESQL + " or newer.",
                    "Upgrade the server, or point spring.datasource.url at a newer one.");
        }
    }

    private void warnWhenHistoryIsNotProtectedFrom(String owner) {
        try (Connection connection = application.getConnection()) {
            if (mayActAs(owner, connection)) {
                log.warn(
                        "History is not protected: the application signs in to the database as {}, which may change"
                                + " or delete anything in it. Give spring.datasource.username a role of its own and"
                                + " spring.flyway.user the one that owns the database.",
                        connection.getMetaData().getUserName());
            }
        } catch (SQLException | PoolInitializationException e) {
            throw unreachable("as the application", "spring.datasource.username and spring.datasource.password", e);
        }
    }

    /** True also for a superuser and for a member of the owner's role: they could become it. */
    private static boolean mayActAs(String owner, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_has_role(session_user, ?, 'member')")) {
            statement.setString(1, owner);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static DatabaseRefused unreachable(String purpose, String credentials, Exception e) {
        return new DatabaseRefused(
                "The database cannot be opened " + purpose + ": " + e.getMessage(),
                "Check that the server runs, spring.datasource.url, and " + credentials + ".",
                e);
    }
}
