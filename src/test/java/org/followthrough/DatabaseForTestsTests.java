package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@WithDatabase
class DatabaseForTestsTests {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void runsQueriesAsTheApplicationOnTheRealThing() {
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo("followthrough_app");
        assertThat(jdbc.queryForObject("show server_version_num", Integer.class))
                .isBetween(180_000, 189_999);
    }

    @Test
    void isMigratedByTheOwner() {
        assertThat(jdbc.queryForList(
                        "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                .containsExactly("followthrough_owner");
    }

    @Test
    void hasAnotherDatabaseForWhoeverNeedsOneAlone() {
        DatabaseForTests another = DatabaseForTests.shared().another();

        assertThat(JdbcClient.create(another.application())
                        .sql("select count(*) from pg_tables where schemaname = 'public'")
                        .query()
                        .singleValue())
                .isEqualTo(0L);
    }
}
