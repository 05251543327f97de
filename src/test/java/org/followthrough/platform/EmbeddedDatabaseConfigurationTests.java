package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.followthrough.DatabaseForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseConfigurationTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class, DatabaseMigration.class);

    @Test
    void migratesAsTheOwnerAndServesAsTheApplicationWithNothingSetUp(@TempDir Path directory) {
        application
                .withPropertyValues("followthrough.data-directory=" + directory)
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(EmbeddedDatabase.class);
                    JdbcClient jdbc = context.getBean(JdbcClient.class);
                    assertThat(jdbc.sql("select current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(DatabaseRoles.APPLICATION);
                    assertThat(jdbc.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                                    .query(String.class)
                                    .list())
                            .containsExactly(DatabaseRoles.OWNER);
                });
        assertThat(directory.resolve("postgresql/postmaster.pid"))
                .as("stopped with the application")
                .doesNotExist();
    }

    @Test
    void startsNothingWhereAServerIsSetUp() {
        application
                .withPropertyValues(DatabaseForTests.shared().another().properties().entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    void showsTheSentenceAndWhatToDoInsteadOfAStackTrace(@TempDir Path directory) {
        EmbeddedDatabaseLock other = EmbeddedDatabaseLock.take(directory);
        try {
            application
                    .withPropertyValues("followthrough.data-directory=" + directory)
                    .run(context -> assertThat(analysis(context))
                            .satisfies(analysis -> assertThat(analysis.getDescription())
                                    .isEqualTo("Another Followthrough is already using the data directory " + directory
                                            + "."))
                            .satisfies(analysis ->
                                    assertThat(analysis.getAction()).startsWith("Stop the other one first")));
        } finally {
            other.close();
        }
    }

    private static FailureAnalysis analysis(AssertableApplicationContext context) {
        Throwable failure = Objects.requireNonNull(context.getStartupFailure());
        return Objects.requireNonNull(new DatabaseRefusedFailureAnalyzer().analyze(failure));
    }
}
