package org.followthrough.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.PlanOverTime;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class AsAtTests {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);
    private static final List<String> TABLES =
            List.of("action", "action_standing", "milestone", "extension", "progress_update", "board_date");

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    ClockForTests clock;

    @Autowired
    JdbcClient jdbc;

    private PlanOverTime over;

    @BeforeEach
    void begin() {
        Story story = world.northamptonshire();
        over = new PlanOverTime(beans, MADE, story);
    }

    @Test
    void readsEveryTableRowByRowAsItStoodAtEachInstant() {
        Map<Instant, Map<String, List<String>>> stood = new LinkedHashMap<>();
        List<Runnable> days = new ArrayList<>();
        UUID[] things = new UUID[3];
        days.add(() -> things[0] = over.action("Open a hub", DUE));
        days.add(() -> {
            things[1] = over.action("Agree a protocol", DUE);
            things[2] = over.milestone(things[0], "Lease signed", LocalDate.of(2026, 5, 1));
        });
        days.add(() -> over.change(
                things[0], "title = 'Open a hub in Kettering', due_on = due_on + 30, starts_on = date '2026-03-01'"));
        days.add(() -> over.stand(things[1], "lead_rating = 'OFF_TRACK', last_update_on = date '2026-03-05'"));
        days.add(() -> over.changeMilestone(things[2], "done_on = date '2026-03-06'"));
        days.add(() -> over.boardMeets(LocalDate.of(2026, 4, 1)));
        days.add(() -> over.write("delete from board_date where plan_id = :plan", Map.of()));
        days.add(() -> over.change(things[1], "status = 'WITHDRAWN', withdrawn_because = 'Another council does it'"));
        days.add(() -> over.change(things[0], "title = 'Open a hub', starts_on = null"));
        LocalDate day = MADE;
        for (Runnable change : days) {
            day = day.plusDays(1);
            over.on(day);
            change.run();
            stood.put(clock.instant(), tablesNow());
        }
        assertThat(stood).hasSize(days.size());

        stood.forEach((instant, tables) -> tables.forEach((table, rows) ->
                assertThat(asAt(table, instant)).as(table + " as at " + instant).isEqualTo(rows)));
        assertThat(asAt("action", AsAt.endOf(MADE.minusDays(1)).toInstant()))
                .as("before anything")
                .isEmpty();
    }

    @Test
    void readsSeveralChangesOfOneInstantAsTheLastLeftThem() {
        UUID action = over.action("Open a hub", DUE);
        over.change(action, "title = 'Second'");
        over.change(action, "title = 'Third'");

        assertThat(asAt("action", clock.instant())).singleElement().asString().contains("\"Third\"");
    }

    @Test
    void tellsTiesApartThatShareTheirThing() {
        UUID action = over.action("Open a hub", DUE);
        UUID first = recommendation();
        UUID second = recommendation();
        tie(action, first);
        tie(action, second);
        Instant both = clock.instant();
        over.on(MADE.plusDays(5));
        over.write(
                "delete from action_recommendation where action_id = :action and recommendation_id = :other",
                Map.of("action", action, "other", first));

        assertThat(ties(both)).containsExactlyInAnyOrder(first, second);
        assertThat(ties(clock.instant())).containsExactly(second);
        over.on(MADE.plusDays(6));
        tie(action, first);
        assertThat(ties(clock.instant())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void endsADayInEnglandNotInGreenwich() {
        assertThat(AsAt.endOf(LocalDate.of(2026, 7, 1)).toInstant())
                .isEqualTo(Instant.parse("2026-07-01T22:59:59.999999Z"));
        assertThat(AsAt.endOf(LocalDate.of(2026, 12, 1)).toInstant())
                .isEqualTo(Instant.parse("2026-12-01T23:59:59.999999Z"));
        assertThat(AsAt.dayOf(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    private Map<String, List<String>> tablesNow() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        TABLES.forEach(table ->
                tables.put(table, rows("(select * from " + table + " where plan_id = :plan)", clock.instant())));
        return tables;
    }

    private List<String> asAt(String table, Instant instant) {
        return rows(AsAt.rows(table, ":plan", ":instant"), instant);
    }

    /** Each row with every column but what search finds it by (which follows from the others), as one text. */
    private List<String> rows(String table, Instant instant) {
        return jdbc.sql("select cast(to_jsonb(t) - 'found_by' as text) from " + table + " t order by 1")
                .param("plan", over.plan.id())
                .param("instant", AsAt.at(instant))
                .query(String.class)
                .list();
    }

    private List<UUID> ties(Instant instant) {
        return jdbc.sql("select t.recommendation_id from "
                        + AsAt.links("action_recommendation", "recommendation_id", ":plan", ":instant") + " t")
                .param("plan", over.plan.id())
                .param("instant", AsAt.at(instant))
                .query(UUID.class)
                .list();
    }

    private void tie(UUID action, UUID recommendation) {
        over.write(
                "insert into action_recommendation (action_id, recommendation_id, plan_id) values (:action, :other, :plan)",
                Map.of("action", action, "other", recommendation));
    }

    private UUID recommendation() {
        UUID id = Ids.next();
        over.write("""
                insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                values (:id, 0, :north, :reference, 'LOCAL', 1, 'Housing')
                """, Map.of("id", id, "north", over.story.north().id(), "reference", "L" + id));
        return id;
    }
}
