package org.followthrough.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings stand at the ends of months from January 2025; the sign-off is of 30 June 2025. */
@FollowthroughTest
class EarlyWarningTests {

    private static final LocalDate SIGNED_OFF = LocalDate.of(2025, 6, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    EarlyWarnings warnings;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    private MeasuresOfTest of;

    @BeforeEach
    void begin() {
        of = MeasuresOfTest.in(context);
        signOff(of.shared);
        signOff(of.ofNorth);
    }

    @Test
    void sayWhichMeasureWhenAndAgainstWhichTargetItHasCrossedBack() {
        measure(Direction.DOWN, "40", Unit.COUNT, of.shared, 70, 60, 50, 45, 40, 38, 39, 41, 44);

        assertThat(seen(of.story.managerTrust())).singleElement().satisfies(warning -> {
            assertThat(warning.measureName()).isEqualTo("Young people waiting");
            assertThat(warning.figure()).isEqualTo("44");
            assertThat(warning.target()).isEqualTo("40");
            assertThat(warning.readOn()).isEqualTo(LocalDate.of(2025, 9, 30));
            assertThat(warning.since()).isEqualTo(LocalDate.of(2025, 8, 31));
            assertThat(warning.action()).isEqualTo(of.shared);
        });
    }

    @Test
    void knowWhichDirectionIsGood() {
        measure(Direction.UP, "40", Unit.COUNT, of.shared, 20, 30, 40, 41, 42, 43, 44, 45);
        assertThat(seen(of.story.managerTrust())).isEmpty();

        measure(Direction.UP, "40", Unit.COUNT, of.shared, 20, 30, 40, 41, 42, 43, 44, 39);
        assertThat(seen(of.story.managerTrust())).hasSize(1);
    }

    @Test
    void areNoneWhereTheTargetWasNotReachedAtTheSignOffNorAfterIt() {
        measure(Direction.DOWN, "40", Unit.COUNT, of.shared, 70, 60, 50, 49, 48, 47, 46, 50);
        measure(Direction.DOWN, "40", Unit.COUNT, of.shared, 70, 39, 50, 49, 48, 47, 46, 50);

        assertThat(seen(of.story.managerTrust())).isEmpty();
    }

    @Test
    void areNoneOnceTheTargetIsReachedAgainNorForWhatIsStillWorkedOn() {
        measure(Direction.DOWN, "40", Unit.COUNT, of.shared, 70, 60, 50, 45, 40, 38, 44, 40);
        assertThat(seen(of.story.managerTrust())).isEmpty();

        measure(Direction.DOWN, "40", Unit.COUNT, of.ofWest, 70, 60, 50, 45, 40, 38, 44);
        assertThat(seen(of.story.managerTrust())).isEmpty();
    }

    @Test
    void tellNothingThatASmallCountWouldTell() {
        measure(Direction.DOWN, "3", Unit.COUNT, of.shared, 9, 8, 7, 6, 2, 2, 2, 4);
        assertThat(seen(of.story.managerTrust())).as("<5 may be 3 or 4").isEmpty();

        measure(Direction.DOWN, "3", Unit.COUNT, of.shared, 9, 8, 7, 6, 2, 2, 2, 6);
        assertThat(seen(of.story.managerTrust())).as("it may never have been 3").isEmpty();

        measure(Direction.DOWN, "4", Unit.COUNT, of.shared, 9, 8, 7, 6, 2, 2, 2, 6);
        assertThat(seen(of.story.managerTrust())).as("<5 is 4 at most").hasSize(1);
    }

    @Test
    void areSeenByThoseWhoSeeTheActionAndTheMeasure() {
        measure(Direction.DOWN, "40", Unit.COUNT, of.ofNorth, 38, 38, 38, 38, 38, 38, 44);

        assertThat(seen(of.story.officerNorth())).hasSize(1);
        assertThat(seen(of.story.boardNorth())).hasSize(1);
        assertThat(seen(of.story.officerWest())).isEmpty();
    }

    /** What SQL says of a reading is what its figure says. */
    @Test
    void reckonWithTheFigureThatIsShown() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 400; round++) {
            Unit unit = List.of(Unit.values()).get(random.nextInt(Unit.values().length));
            Direction better = List.of(Direction.values()).get(random.nextInt(2));
            BigDecimal value = BigDecimal.valueOf(random.nextInt(12));
            BigDecimal target = BigDecimal.valueOf(random.nextInt(12));
            Integer about = random.nextBoolean() ? null : 1 + random.nextInt(80);
            Figure figure = figures.of(value, about, unit, "visits");
            assertThat(says(EarlyWarningSql.REACHED, unit, better, value, target, about))
                    .as("%s %s %s of %s, target %s", unit, better, value, about, target)
                    .isEqualTo(Boolean.TRUE.equals(figure.reaches(target, better)));
            assertThat(says(EarlyWarningSql.MISSED, unit, better, value, target, about))
                    .as("%s %s %s of %s, target %s", unit, better, value, about, target)
                    .isEqualTo(Boolean.FALSE.equals(figure.reaches(target, better)));
        }
    }

    private boolean says(
            String predicate,
            Unit unit,
            Direction better,
            BigDecimal value,
            BigDecimal target,
            @Nullable Integer about) {
        return jdbc.sql("select coalesce(" + predicate + ", false) from (select cast(:unit as text) as unit,"
                        + " cast(:better as text) as better, cast(:target as numeric) as target) m,"
                        + " (select cast(:value as numeric) as value, cast(:about as integer) as about) r")
                .param("unit", unit.name())
                .param("better", better.name())
                .param("target", target)
                .param("value", value)
                .param("about", about)
                .query(Boolean.class)
                .single();
    }

    private List<EarlyWarning> seen(PersonId person) {
        return warnings.of(of.world.viewer(person));
    }

    private void signOff(ActionId action) {
        jdbc.sql("update action set status = 'SIGNED_OFF' where id = ?")
                .param(action.id())
                .update();
        jdbc.sql("update action_standing set signed_off_on = ? where action_id = ?")
                .params(SIGNED_OFF, action.id())
                .update();
    }

    private void measure(Direction better, String target, Unit unit, ActionId action, double... values) {
        UUID measure = Ids.next();
        jdbc.sql("""
                        insert into measure (id, version, plan_id, audience_id, name, unit, better, target, read_every, defined_by,
                                             defined_at)
                        select ?, 0, a.plan_id, a.audience_id, 'Young people waiting', ?, ?, ?, 'MONTHLY', a.written_by, a.written_at
                        from action a where a.id = ?
                        """)
                .params(measure, unit.name(), better.name(), new BigDecimal(target), action.id())
                .update();
        jdbc.sql("""
                        insert into measure_action (measure_id, action_id, plan_id, audience_id)
                        select ?, a.id, a.plan_id, a.audience_id from action a where a.id = ?
                        """).params(measure, action.id()).update();
        for (int month = 0; month < values.length; month++) {
            jdbc.sql("""
                            insert into reading (id, version, measure_id, plan_id, audience_id, read_on, value, recorded_by, recorded_at)
                            select ?, 0, m.id, m.plan_id, m.audience_id, ?, ?, m.defined_by, m.defined_at from measure m where m.id = ?
                            """)
                    .params(
                            Ids.next(),
                            Interval.MONTHLY.after(LocalDate.of(2025, 1, 31), month),
                            BigDecimal.valueOf(values[month]),
                            measure)
                    .update();
        }
    }
}
