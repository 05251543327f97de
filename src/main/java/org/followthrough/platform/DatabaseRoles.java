package org.followthrough.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the product and the database they share: the owner changes the schema, the application serves. The
 * application's role owns nothing, so that it can be kept from changing history.
 */
public final class DatabaseRoles {

    /** The role that owns the database and runs the migrations. */
    public static final String OWNER = "followthrough_owner";

    /** The role that serves pages; it has only what the migrations grant it. */
    public static final String APPLICATION = "followthrough_app";

    /** The name of the database. */
    public static final String DATABASE = "followthrough";

    private DatabaseRoles() {}

    /**
     * Creates what is missing of the roles and the database {@value #DATABASE}, and sets the passwords. Safe to repeat.
     *
     * @param superuser an open connection of a superuser to any database of the server
     * @throws SQLException when the server refuses a statement
     */
    public static void ensure(Connection superuser, String ownerPassword, String applicationPassword)
            throws SQLException {
        ensureRole(superuser, OWNER, ownerPassword);
        ensureRole(superuser, APPLICATION, applicationPassword);
        ensureDatabase(superuser, DATABASE);
    }

    /**
     * Creates a database for the two roles unless it exists. It sorts as British English does on every machine, and
     * nobody but the two roles may connect.
     *
     * @param superuser an open connection of a superuser, outside a transaction
     * @throws SQLException when the server refuses a statement
     */
    public static void ensureDatabase(Connection superuser, String database) throws SQLException {
        if (!exists(superuser, "select from pg_database where datname = ?", database)) {
            run(
                    superuser,
                    "create database " + database + " owner " + OWNER
                            + " template template0 encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'en-GB'");
        }
        run(superuser, "revoke all on database " + database + " from public");
        run(superuser, "grant connect on database " + database + " to " + APPLICATION);
    }

    private static void ensureRole(Connection superuser, String role, String password) throws SQLException {
        if (!exists(superuser, "select from pg_roles where rolname = ?", role)) {
            run(superuser, "create role " + role + " login");
        }
        run(superuser, quoted(superuser, "alter role %I password %L", role, password));
    }

    /** A statement that takes no parameters, with a name and a text quoted by the server itself. */
    private static String quoted(Connection connection, String format, String name, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select format(?, ?, ?)")) {
            statement.setString(1, format);
            statement.setString(2, name);
            statement.setString(3, text);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
