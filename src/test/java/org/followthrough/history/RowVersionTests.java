package org.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@FollowthroughTest
class RowVersionTests {

    /** What PostgreSQL answers to somebody who lacks the right. */
    private static final String NOT_ALLOWED = "42501";

    private static final Map<String, String> WITHOUT_VERSIONS = Map.ofEntries(
            Map.entry("flyway_schema_history", "the record of migrations, written by the owner alone"),
            Map.entry("spring_session", "who is signed in now, which is nobody's history"),
            Map.entry("spring_session_attributes", "part of the session"),
            Map.entry("shedlock", "who does a job now, which is nobody's history"),
            Map.entry("file_chunk", "never changes, and its file's own row has the digest of all of them"),
            Map.entry(
                    "mail",
                    "words on their way, gone once they are sent; who was escalated to is in the versions of escalations"),
            Map.entry("reminder_day", "that the reminders of a day are written, which is nobody's history"),
            Map.entry("plan_import_cells", "a file on its way; what came of it is in the versions of the actions"),
            Map.entry("row_version", "is the record itself"),
            Map.entry("version_digest", "guards the record itself"),
            Map.entry("seal", "guards the record itself"),
            Map.entry(
                    "paper_model",
                    "never changes but by erasing, and its paper's own row says whose it is and when made"),
            Map.entry("form_draft", "words not sent yet, which are their writer's alone until they are"),
            Map.entry("sign_in_failure", "digests for the throttle, forgotten after a day"),
            Map.entry("evidence_picture", "never changes, and is made again from its file"));

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockForTests clock;

    @Autowired
    PlanManagement plans;

    @Autowired
    ActionManagement actions;

    @Autowired
    PeopleManagement people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private Story story;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update row_version set reason = 'other'",
                "update version_digest set salt = null",
                "delete from version_digest",
                "insert into version_digest (version_id) values (1)",
                "update seal set sealed_at = timestamptz '2020-01-01'",
                "delete from seal",
                "insert into seal (number) values (1)",
                "insert into erased_version (version_id) values (1)",
                "select digest_version(v) from row_version v",
                "select mark_erased(null, 1)",
                "delete from row_version",
                "insert into row_version (table_name) values ('action')",
                "truncate row_version",
                "alter table row_version add column more text",
                "drop table row_version cascade",
                "alter table action disable trigger all",
                "drop trigger action_row_versions on action",
                "set session_replication_role = replica",
                "set role followthrough_owner"
            })
    void areOutOfReachOfTheRoleThatServes(String attack) {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("followthrough_app");
        assertThat(jdbc.sql("select count(*) from row_version")
                        .query(Long.class)
                        .single())
                .as("there is something to lose")
                .isPositive();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(attack).update())
                .satisfies(refusal -> assertThat(stateOf(refusal)).isEqualTo(NOT_ALLOWED));
    }

    @Test
    void tellWhoDidWhatWhenAndForWhoseEyes() {
        PlanId plan = jointPlan();
        ActionId forNorth = actionForNorth(plan);
        Instant later = Instant.parse("2026-11-22T09:30:15.123456Z");
        clock.set(later);

        recordUpdate(forNorth, "The first tenancies began");

        List<Map<String, Object>> versions = versionsOf(forNorth, later);
        assertThat(versions)
                .extracting(version -> version.get("table_name") + " " + version.get("operation"))
                .containsExactlyInAnyOrder("progress_update INSERT", "action UPDATE", "action_standing UPDATE");
        assertThat(versions)
                .allSatisfy(version -> assertThat(version)
                        .containsEntry("changed_by", story.leadTrust().id())
                        .containsEntry("plan_id", plan.id())
                        .containsEntry("audience_id", story.north().id())
                        .containsEntry("database_user", "followthrough_app"));
        assertThat(versions)
                .extracting(version -> version.get("transaction_id"))
                .as("all in the transaction of the change")
                .containsOnly(versions.get(0).get("transaction_id"));
        assertThat(versions)
                .filteredOn(version -> "progress_update".equals(version.get("table_name")))
                .extracting(version -> version.get("words"))
                .containsExactly("The first tenancies began");
    }

    @Test
    void areNotWrittenByAChangeThatIsTakenBack() {
        ActionId action = actionForNorth(jointPlan());
        Instant later = ClockForTests.USUAL.plusSeconds(60);
        clock.set(later);

        boolean written = world.acting(
                story.leadTrust(),
                () -> transaction.execute(status -> {
                    recordUpdate(action, "Never happened");
                    status.flush();
                    status.setRollbackOnly();
                    return !versionsOf(action, later).isEmpty();
                }));

        assertThat(written).as("they were there until then").isTrue();
        assertThat(versionsOf(action, later)).isEmpty();
    }

    @Test
    void areKeptOfEveryChangeInEveryTableButTheNamedOnes() {
        List<String> watched = jdbc.sql("""
                        select c.relname
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_proc f on f.oid = t.tgfoid
                        where f.proname = 'record_row_version' and t.tgenabled = 'O'
                          and t.tgtype & 1 = 1       -- for each row,
                          and t.tgtype & 2 = 0       -- after
                          and t.tgtype & 28 = 28     -- insert, delete and update,
                          and t.tgqual is null       -- always
                          and t.tgattr = ''          -- and whichever column
                        """).query(String.class).list();
        List<String> tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();

        assertThat(tables).containsAll(WITHOUT_VERSIONS.keySet()).containsAll(watched);
        assertThat(tables)
                .allSatisfy(table -> assertThat(watched.contains(table))
                        .as("row versions of %s (%s)", table, WITHOUT_VERSIONS.getOrDefault(table, "must have them"))
                        .isNotEqualTo(WITHOUT_VERSIONS.containsKey(table)));
    }

    @Test
    void neverHoldAPasswordOrAToken() throws Exception {
        people.choosePassword(story.officerNorth(), "nine brown buses");
        mvc.perform(post("/admin/people/{id}/sign-in-links", story.officerNorth())
                        .with(world.as(story.administrator())))
                .andExpect(status().is2xxSuccessful());
        String password = secret("select password_hash from person where id = :person");
        String token = secret("select token_hash from sign_in_link where person_id = :person");

        assertThat(jdbc.sql("select table_name from row_version where thing_id = :person")
                        .param("person", story.officerNorth().id())
                        .query(String.class)
                        .list())
                .as("both were changes")
                .contains("person", "sign_in_link");
        assertThat(jdbc.sql("""
                        select count(*) from row_version
                        where strpos(row_data::text, :password) > 0 or strpos(row_data::text, :token) > 0
                           or strpos(row_data::text, 'nine brown buses') > 0
                           or jsonb_exists_any(row_data, array['password_hash', 'token_hash'])
                        """)
                        .param("password", password)
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A new column with a secret has to be left out of the versions too, and then named here. */
    @Test
    void leaveOutEveryColumnThatLooksLikeASecret() {
        assertThat(jdbc.sql("""
                        select distinct column_name
                        from information_schema.columns
                        where table_schema = 'public' and table_name not like 'spring_session%'
                          and column_name ~ 'password|hash|token|secret'
                        """).query(String.class).list()).containsExactlyInAnyOrder("password_hash", "token_hash");
    }

    private List<Map<String, Object>> versionsOf(ActionId action, Instant since) {
        return jdbc.sql("""
                        select table_name, operation, changed_by, plan_id, audience_id, database_user, transaction_id,
                               row_data ->> 'words' as words
                        from row_version
                        where thing_id = :action and changed_at = :since and changed_by is not null
                        """)
                .param("action", action.id())
                .param("since", Timestamp.from(since))
                .query()
                .listOfRows();
    }

    private void recordUpdate(ActionId action, String words) {
        Viewer lead = world.viewer(story.leadTrust());
        world.acting(story.leadTrust(), () -> {
            actions.recordUpdate(
                    action, new NewUpdate(LeadRating.ON_TRACK, words, null, null, null, null, lead.today()), lead);
            return action;
        });
    }

    private PlanId jointPlan() {
        return world.acting(
                story.leadTrust(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north(), story.west()),
                                List.of(),
                                List.of()),
                        world.viewer(story.leadTrust())));
    }

    private ActionId actionForNorth(PlanId plan) {
        NewAction words = new NewAction(
                "Agree a joint protocol",
                null,
                null,
                null,
                "Housing lead",
                null,
                null,
                null,
                LocalDate.of(2027, 3, 31),
                List.of(recommendation()),
                story.north(),
                null);
        return world.acting(story.leadTrust(), () -> actions.plan(plan, words, world.viewer(story.leadTrust())));
    }

    private RecommendationId recommendation() {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                        values (?, 0, ?, ?, 'LOCAL', 1, 'Housing for care leavers')
                        """).params(id, story.north().id(), "L-" + id).update();
        return new RecommendationId(id);
    }

    private String secret(String sql) {
        return jdbc.sql(sql)
                .param("person", story.officerNorth().id())
                .query(String.class)
                .single();
    }

    private static String stateOf(Throwable refusal) {
        Throwable cause = refusal;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return cause instanceof SQLException said ? said.getSQLState() : "none";
    }
}
