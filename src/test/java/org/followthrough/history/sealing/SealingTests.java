package org.followthrough.history.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.followthrough.DatabaseForTests;
import org.followthrough.Followthrough;
import org.followthrough.history.sealing.Fault.Check;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Each test has a database of its own, with five versions in two seals and one version that is not sealed yet. */
class SealingTests {

    private static final Instant AT = Instant.parse("2026-11-22T09:30:15.123456Z");

    private final DatabaseForTests database = MigratedDatabase.copy();
    private final JdbcClient application = JdbcClient.create(database.application());
    private final JdbcTemplate superuser = new JdbcTemplate(database.superuser());
    private final Seals seals = new Seals(application, Clock.fixed(AT, ZoneId.of("Europe/London")));
    private final List<Long> mine = new ArrayList<>();
    private long others;

    @BeforeEach
    void begin() {
        others = versions().size();
        seals.seal();
        for (String name : List.of("One", "Two", "Three", "Four", "Five")) {
            organisation(name);
        }
        seals.seal();
        organisation("Six");
        mine.addAll(versions().subList((int) others, versions().size()));
    }

    @Test
    void holdsAsLongAsNobodyTampers() {
        Verified verified = verify();

        assertThat(verified.faults()).isEmpty();
        assertThat(verified.holds()).isTrue();
        assertThat(verified.versions()).isEqualTo(others + 5);
        assertThat(verified.unsealed()).isOne();
        assertThat(verified.unsealedSince()).isNotNull();
        assertThat(verified.latest()).isEqualTo(seals.latest().orElseThrow());
        assertThat(seals.latest().orElseThrow().sealedAt()).isEqualTo(AT);
    }

    @Test
    void namesAVersionThatWasChanged() {
        superuser.update("update row_version set row_data = row_data || '{\"name\": \"Other\"}' where id = ?", mine(2));

        assertThat(verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.check()).isEqualTo(Check.CONTENT);
            assertThat(fault.version()).isEqualTo(mine(2));
            assertThat(fault.table()).isEqualTo("organisation");
            assertThat(fault.row()).isEqualTo(rowOf(mine(2)));
        });
    }

    @Test
    void namesAVersionWhoseTimeOrPersonWasChanged() {
        superuser.update(
                "update row_version set changed_at = changed_at - interval '1 microsecond' where id = ?", mine(1));
        superuser.update("update row_version set changed_by = row_id where id = ?", mine(3));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.CONTENT, mine(1)), tuple(Check.CONTENT, mine(3)));
    }

    @Test
    void namesAVersionThatWasChangedBeforeItWasSealed() {
        superuser.update("update row_version set reason = 'Other' where id = ?", mine(5));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version, Fault::seal)
                .containsExactly(tuple(Check.CONTENT, mine(5), null));
    }

    @Test
    void namesAVersionThatWasChangedWithItsDigest() {
        superuser.update("update row_version set reason = 'Other' where id = ?", mine(2));
        superuser.update("""
                update version_digest d
                set digest = sha256(d.salt || convert_to(version_content(v), 'UTF8'))
                from row_version v where v.id = d.version_id and d.version_id = ?
                """, mine(2));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.ORDER, mine(2)));
    }

    @Test
    void namesAVersionThatWasTakenOut() {
        superuser.update("delete from row_version where id = ?", mine(2));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version, Fault::table)
                .containsExactly(tuple(Check.MISSING, mine(2), "organisation"));
    }

    @Test
    void namesTheVersionAfterOneThatWasTakenOutWithItsDigest() {
        superuser.update("delete from row_version where id = ?", mine(2));
        superuser.update("delete from version_digest where version_id = ?", mine(2));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.ORDER, mine(3)));
    }

    @Test
    void namesAVersionThatWasPutIn() {
        superuser.update("""
                insert into row_version (table_name, row_id, thing_id, operation, changed_at, database_user, transaction_id, row_data)
                select table_name, row_id, thing_id, operation, changed_at, database_user, transaction_id, '{}'
                from row_version where id = ?
                """, mine(2));
        long put = versions().get(versions().size() - 1);

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.INSERTED, put));
    }

    @Test
    void namesBothVersionsThatWereSwapped() {
        superuser.update("""
                update row_version v set row_data = o.row_data from row_version o
                where (v.id = ? and o.id = ?) or (v.id = ? and o.id = ?)
                """, mine(1), mine(3), mine(3), mine(1));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.CONTENT, mine(1)), tuple(Check.CONTENT, mine(3)));
    }

    @Test
    void namesVersionsWhosePlacesWereSwapped() {
        superuser.update("update version_digest set place = -place + 100 where version_id in (?, ?)", mine(1), mine(3));
        superuser.update(
                "update version_digest set place = case version_id when ? then 4 else 2 end where version_id in (?, ?)",
                mine(1),
                mine(1),
                mine(3));

        assertThat(verify().faults()).extracting(Fault::check).isNotEmpty().allMatch(check -> check == Check.ORDER);
    }

    @Test
    void namesASealThatWasBackdatedOrTakenOut() {
        superuser.update("update seal set sealed_at = sealed_at - interval '1 day' where number = 2");
        assertThat(verify().faults()).extracting(Fault::check, Fault::seal).containsExactly(tuple(Check.SEAL, 2L));

        superuser.execute("alter table seal disable trigger all");
        superuser.execute("alter table version_digest disable trigger all");
        superuser.update("delete from seal where number = 1");
        assertThat(verify().faults()).extracting(Fault::seal).contains(2L);
    }

    @Test
    void namesAVersionWhoseWordsWentWithoutAnErasure() {
        superuser.update("update row_version set row_data = row_data - 'name' where id = ?", mine(2));
        superuser.update("update version_digest set salt = null where version_id = ?", mine(2));

        assertThat(verify().faults())
                .extracting(Fault::check, Fault::version)
                .containsExactly(tuple(Check.ERASED, mine(2)));
    }

    @Test
    void sealsTransactionsThatEndInAnotherOrderThanTheyBegan() throws Exception {
        seals.seal();
        try (Connection first = database.application().getConnection();
                Connection second = database.application().getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            insert(first, "Began first");
            insert(second, "Began second");
            second.commit();

            assertThat(seals.seal()).as("the first is not over").isZero();
            assertThat(verify().unsealed()).isOne();
            first.commit();
        }

        assertThat(seals.seal()).as("both").isEqualTo(2);
        assertThat(superuser.queryForList("""
                        select v.row_data ->> 'name' from version_digest d join row_version v on v.id = d.version_id
                        where d.seal_number = (select max(number) from seal) order by d.place
                        """, String.class)).containsExactly("Began first", "Began second");
        assertThat(verify().holds()).isTrue();
        assertThat(verify().unsealed()).isZero();
    }

    @Test
    void sealsOnceHoweverManySealAtTheSameTime() {
        for (int number = 0; number < 40; number++) {
            organisation("Organisation " + number);
        }

        List<CompletableFuture<Long>> instances = new ArrayList<>();
        for (int instance = 0; instance < 6; instance++) {
            instances.add(CompletableFuture.supplyAsync(seals::seal));
        }

        assertThat(instances.stream().mapToLong(CompletableFuture::join).sum()).isEqualTo(41);
        assertThat(verify().holds()).isTrue();
        assertThat(verify().unsealed()).isZero();
    }

    @Test
    void makesNoSealOfNothing() {
        seals.seal();
        LatestSeal latest = seals.latest().orElseThrow();

        assertThat(seals.seal()).isZero();
        assertThat(seals.latest()).contains(latest);
    }

    @Test
    void sealsWhatAnotherServerWroteLater() {
        superuser.update("update row_version set transaction_id = transaction_id + 1000000000 where id = ?", mine(5));
        superuser.update("""
                update version_digest d set digest = sha256(d.salt || convert_to(version_content(v), 'UTF8'))
                from row_version v where v.id = d.version_id and v.id = ?
                """, mine(5));

        assertThat(seals.seal()).isOne();
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void isACommandThatEndsWithZeroOneOrTwo() throws Exception {
        String before = command(VerifyHistoryCommand.HOLDS);
        assertThat(before)
                .contains("The history holds: ", "in 2 seals", "1 versions are not sealed yet")
                .contains(seals.latest().orElseThrow().digest());
        assertThat(command(VerifyHistoryCommand.HOLDS, "--json")).contains("\"holds\" : true", "\"unsealed\" : 1");

        superuser.update("update row_version set row_data = '{}' where id = ?", mine(2));

        assertThat(command(VerifyHistoryCommand.TAMPERED_WITH))
                .contains("Version " + mine(2) + " of row " + rowOf(mine(2)) + " in table organisation, seal 2,"
                        + " says something else than when it was written.")
                .contains("The history was tampered with");
        assertThat(command(VerifyHistoryCommand.NOT_FOUND_OUT, "everything")).contains("Usage: verify-history");
        assertThat(command(
                        VerifyHistoryCommand.NOT_FOUND_OUT, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x"))
                .contains("could not be verified");
    }

    @Test
    void beginsWithWhatWasWrittenBeforeThereWereSeals() throws SQLException {
        DatabaseForTests old =
                MigratedDatabase.migrated(DatabaseForTests.shared().another(), "20261122.1640");
        try (Connection connection = old.application().getConnection()) {
            insert(connection, "Before seals");
        }
        List<Long> written = new JdbcTemplate(old.superuser()).queryForList("select id from row_version", Long.class);
        MigratedDatabase.migrated(old, "");
        Seals first = new Seals(JdbcClient.create(old.application()), Clock.fixed(AT, ZoneId.of("Europe/London")));

        assertThat(first.seal()).isGreaterThanOrEqualTo(written.size());
        assertThat(verification(old).verify().holds()).isTrue();
        assertThat(verification(old).verify().seals()).isOne();
        assertThat(verification(old).verify().unsealed()).isZero();
    }

    /** What the command says, started as administrators start it. */
    private String command(int ends, String... more) throws Exception {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Followthrough.class.getName(),
                VerifyHistoryCommand.NAME));
        database.properties().forEach((name, value) -> call.add("--" + name + "=" + value));
        call.addAll(List.of(more));
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(ends);
        return said;
    }

    private Verified verify() {
        return verification(database).verify();
    }

    private static HistoryVerification verification(DatabaseForTests database) {
        return new HistoryVerification(
                database.application(), new DataSourceTransactionManager(database.application()));
    }

    private void organisation(String name) {
        try (Connection connection = database.application().getConnection()) {
            insert(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into organisation (id, version, kind, name, code) values (?, 0, 'PARTNER', ?, ?)")) {
            UUID id = Ids.next();
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.setString(3, "P" + id.toString().substring(28).toUpperCase(Locale.ROOT));
            insert.executeUpdate();
        }
    }

    /** The id of the version that is so many places, from 0, after those of the migrations. */
    private long mine(int place) {
        return mine.get(place);
    }

    private List<Long> versions() {
        return superuser.queryForList("select id from row_version order by id", Long.class);
    }

    private String rowOf(long version) {
        return Objects.requireNonNull(superuser.queryForObject(
                "select cast(row_id as text) from row_version where id = ?", String.class, version));
    }
}
