package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.followthrough.DatabaseForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseMigrationTests {

    private final DatabaseForTests database = DatabaseForTests.shared().another();

    @Test
    void warnsThatHistoryIsNotProtectedWhenOneRoleDoesEverything(CapturedOutput output) {
        migrate(database.owner(), database.owner());

        assertThat(output)
                .containsOnlyOnce("History is not protected: the application signs in to the database as"
                        + " followthrough_owner");
    }

    @Test
    void saysNothingWhenTheApplicationHasARoleOfItsOwn(CapturedOutput output) {
        migrate(database.application(), database.owner());

        assertThat(output).doesNotContain("History is not protected");
    }

    @Test
    void saysInOneSentenceThatTheServerDoesNotAnswer() {
        DataSource nobody = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/followthrough", "nobody", "");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> migrate(database.application(), nobody))
                .withMessageContaining("The database cannot be opened to migrate it: Connection to 127.0.0.1:1 refused")
                .satisfies(refused -> assertThat(refused.whatToDo()).contains("spring.flyway.user"));
    }

    @Test
    void refusesPostgresqlOlderThan18() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> DatabaseMigration.requireNewEnough(17))
                .withMessage("The database is PostgreSQL 17, but Followthrough needs PostgreSQL 18 or newer.");
        assertThatCode(() -> DatabaseMigration.requireNewEnough(18)).doesNotThrowAnyException();
    }

    private static void migrate(DataSource application, DataSource owner) {
        Flyway nothingToDo = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/no-such-folder")
                .load();
        new DatabaseMigration(application).migrate(nothingToDo);
    }
}
