package org.followthrough;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.followthrough.platform.DatabaseRoles;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real PostgreSQL 18 with the product's two roles, started once in a run of tests and not at all if nobody asks. Spring
 * tests get it with {@link WithDatabase}; others ask for {@link #shared()}, or {@link #another()} to have one alone.
 *
 * <p>The system property {@code followthrough.tests.database} says where it comes from:
 *
 * <ul>
 *   <li>{@code embedded}: a PostgreSQL on this machine in a temporary folder, not safe against power cuts;
 *   <li>{@code docker}: the image {@code postgres:18} through Testcontainers, or failure;
 *   <li>{@code auto} (otherwise): Docker where an engine answers and has the image, else embedded.
 * </ul>
 */
public final class DatabaseForTests {

    private static final String OWNER_PASSWORD = "owner-of-tests";
    private static final String APPLICATION_PASSWORD = "application-of-tests";
    private static final AtomicInteger others = new AtomicInteger();

    private final DatabaseForTestsServer server;
    private final String name;

    private DatabaseForTests(DatabaseForTestsServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The database all tests share, empty until something migrates it. */
    public static DatabaseForTests shared() {
        return Shared.DATABASE;
    }

    /** A new and empty database on the same server. */
    public DatabaseForTests another() {
        String other = DatabaseRoles.DATABASE + "_" + others.incrementAndGet();
        try (Connection superuser = server.superuser().getConnection()) {
            DatabaseRoles.ensureDatabase(superuser, other);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + other + " for a test", e);
        }
        return new DatabaseForTests(server, other);
    }

    /** A new database that begins as this one stands; nobody may be connected to this one meanwhile. */
    public DatabaseForTests copy() {
        String other = DatabaseRoles.DATABASE + "_" + others.incrementAndGet();
        try (Connection superuser = server.superuser().getConnection();
                Statement create = superuser.createStatement()) {
            create.execute("create database " + other + " owner " + DatabaseRoles.OWNER + " template " + name);
            DatabaseRoles.ensureDatabase(superuser, other);
        } catch (SQLException e) {
            throw new IllegalStateException("No copy " + other + " for a test", e);
        }
        return new DatabaseForTests(server, other);
    }

    /** Connections of the role that serves. */
    public DataSource application() {
        return new DriverManagerDataSource(url(), DatabaseRoles.APPLICATION, APPLICATION_PASSWORD);
    }

    /** Connections of the role that migrates. */
    public DataSource owner() {
        return new DriverManagerDataSource(url(), DatabaseRoles.OWNER, OWNER_PASSWORD);
    }

    /** Connections of somebody who may do anything with it, as an administrator of the server may. */
    public DataSource superuser() {
        return server.superuser(name);
    }

    /** The address of the database, without credentials. */
    public String url() {
        return server.url(name);
    }

    /** What an application needs to be told to use this database. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url",
                url(),
                "spring.datasource.username",
                DatabaseRoles.APPLICATION,
                "spring.datasource.password",
                APPLICATION_PASSWORD,
                "spring.flyway.user",
                DatabaseRoles.OWNER,
                "spring.flyway.password",
                OWNER_PASSWORD,
                // Slices would put a database in memory in its place.
                "spring.test.database.replace",
                "none",
                // Spring keeps the contexts of a whole run: their pools add up.
                "spring.datasource.hikari.maximum-pool-size",
                "6",
                "spring.datasource.hikari.minimum-idle",
                "0",
                // Tests do the jobs' work themselves, when they say so.
                "followthrough.jobs",
                "false");
    }

    private static DatabaseForTests start() {
        DatabaseForTestsServer server = DatabaseForTestsServer.start();
        try (Connection superuser = server.superuser().getConnection()) {
            DatabaseRoles.ensure(superuser, OWNER_PASSWORD, APPLICATION_PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("No roles for the tests' database", e);
        }
        return new DatabaseForTests(server, DatabaseRoles.DATABASE);
    }

    private static class Shared {
        static final DatabaseForTests DATABASE = start();
    }
}
