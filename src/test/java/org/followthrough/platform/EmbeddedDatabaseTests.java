package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

    @TempDir
    static Path directory;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(directory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void hasTwoRolesThatAreNoSuperusersAfterItsFirstStart() {
        assertThat(as(DatabaseRoles.OWNER)
                        .sql("select rolname from pg_roles where rolname like 'followthrough%' and not rolsuper"
                                + " and not rolcreaterole and not rolcreatedb order by rolname")
                        .query(String.class)
                        .list())
                .containsExactly("followthrough_app", "followthrough_owner");
    }

    @Test
    void letsOnlyTheOwnerMakeTables() {
        as(DatabaseRoles.OWNER).sql("create table made_by_owner (id int)").update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(DatabaseRoles.APPLICATION)
                        .sql("create table made_by_application (id int)")
                        .update())
                .havingRootCause()
                .withMessageContaining("permission denied for schema public");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(DatabaseRoles.APPLICATION)
                        .sql("create temporary table made_by_application (id int)")
                        .update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void letsTheApplicationReadOnlyWhatItWasGranted() {
        as(DatabaseRoles.OWNER).sql("create table not_granted (id int)").update();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(DatabaseRoles.APPLICATION)
                        .sql("select id from not_granted")
                        .query()
                        .listOfRows())
                .havingRootCause()
                .withMessageContaining("permission denied for table not_granted");
    }

    @Test
    void refusesWrongPasswordsOfEveryRole() {
        for (String role : new String[] {"postgres", DatabaseRoles.OWNER, DatabaseRoles.APPLICATION}) {
            assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                    .isThrownBy(
                            () -> as(role, "a guess").sql("select 1").query().singleValue())
                    .havingRootCause()
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void trustsNobodyInItsListOfWhoMayConnect() throws IOException {
        assertThat(Files.readAllLines(directory.resolve("postgresql/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPasswordsInAFileThatOnlyItsOwnerCanRead() throws IOException {
        Path passwords = directory.resolve("database-passwords.properties");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        assertThat(directory.resolve("superuser-password")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void runsProgramsThatNobodyElseCanReplace() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("postgresql-programs"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsWhatItPromisedThroughAPowerCut() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting("unix_socket_directories")).isEmpty();
    }

    @Test
    void sortsWordsAsPeopleDo() {
        assertThat(as(DatabaseRoles.APPLICATION)
                        .sql(
                                "select word from (values ('Zebra'), ('école'), ('apple'), ('Bus')) as w (word) order by word")
                        .query(String.class)
                        .list())
                .containsExactly("apple", "Bus", "école", "Zebra");
    }

    @Test
    void refusesASecondInstanceInTheSameDirectory() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(directory))
                .withMessage("Another Followthrough is already using the data directory " + directory + ".")
                .satisfies(refused -> assertThat(refused.whatToDo()).contains("followthrough.data-directory"));
    }

    @Test
    void keepsDataAndPasswordsOverARestart() {
        as(DatabaseRoles.OWNER).sql("create table kept as select 42 as answer").update();
        EmbeddedDatabasePasswords before = database.passwords();

        database.close();
        database = EmbeddedDatabase.start(directory);

        assertThat(as(DatabaseRoles.OWNER)
                        .sql("select answer from kept")
                        .query()
                        .singleValue())
                .isEqualTo(42);
        assertThat(database.passwords()).isEqualTo(before);
    }

    @Test
    void doesNotStartWithoutThePasswordsOfAnExistingDatabase(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgresql"));

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(other))
                .withMessageContaining("passwords of the database are missing");
    }

    private static String setting(String name) {
        return (String) as("postgres")
                .sql("select current_setting(:name)")
                .param("name", name)
                .query()
                .singleValue();
    }

    private static JdbcClient as(String role) {
        EmbeddedDatabasePasswords passwords = database.passwords();
        return as(
                role,
                switch (role) {
                    case DatabaseRoles.OWNER -> passwords.owner();
                    case DatabaseRoles.APPLICATION -> passwords.application();
                    default -> passwords.superuser();
                });
    }

    private static JdbcClient as(String role, String password) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), role, password));
    }
}
