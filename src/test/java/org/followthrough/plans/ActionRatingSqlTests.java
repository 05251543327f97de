package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Java and SQL rate alike, on generated cases whose days lie close enough to meet every edge. */
@FollowthroughTest
class ActionRatingSqlTests {

    private static final LocalDate AS_AT = LocalDate.of(2025, 3, 3);
    private static final int CASES = 6000;
    private static final int INTERVAL = 3;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20250303);

    @Test
    void ratesAndMarksEveryActionAsJavaDoes() {
        List<RatingBasis> cases = cases();

        List<Rated> inSql = jdbc.sql("select k, %s, %s, %s %s order by k"
                        .formatted(
                                ActionRatingSql.RATING, ActionRatingSql.OVERDUE, ActionRatingSql.STALE, table(cases)))
                .param("as_at", AS_AT)
                .query((row, number) ->
                        new Rated(Rating.valueOf(row.getString(2)), row.getBoolean(3), row.getBoolean(4)))
                .list();

        assertThat(inSql)
                .isEqualTo(cases.stream()
                        .map(one -> new Rated(
                                ActionRating.of(one, AS_AT).rating(),
                                one.isOverdue(AS_AT),
                                ActionRating.isStale(one, INTERVAL, AS_AT)))
                        .toList());
        assertThat(inSql.stream().map(Rated::rating).distinct()).containsExactlyInAnyOrder(Rating.values());
        ResourceBundle words = ResourceBundle.getBundle("messages/plans", Locale.ROOT);
        assertThat(cases.stream()
                        .map(one -> ActionRating.of(one, AS_AT).messageKey())
                        .distinct())
                .as("every rating has its sentence, and every sentence its cases")
                .allMatch(words::containsKey)
                .hasSize((int) words.keySet().stream()
                        .filter(key -> key.startsWith("plans.why."))
                        .count());
    }

    @Test
    void ratesEveryRecommendationAsJavaDoes() {
        List<RatingBasis> cases = cases();
        int size = 2;

        List<Rating> inSql = jdbc.sql("select %s %s group by k / %d order by k / %d"
                        .formatted(ActionRatingSql.RATING_OF_RECOMMENDATION, table(cases), size, size))
                .param("as_at", AS_AT)
                .query((row, number) -> Rating.valueOf(row.getString(1)))
                .list();

        assertThat(inSql)
                .isEqualTo(IntStream.range(0, CASES / size)
                        .mapToObj(group -> cases.subList(group * size, (group + 1) * size))
                        .map(actions -> ActionRating.ofRecommendation(actions, AS_AT))
                        .toList());
        assertThat(inSql.stream().distinct())
                .containsExactlyInAnyOrder(Rating.RED, Rating.AMBER, Rating.GREY, Rating.GREEN, Rating.BLUE);
    }

    private List<RatingBasis> cases() {
        List<RatingBasis> cases = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            cases.add(new RatingBasis(
                    any(List.of(ActionStatus.values())),
                    AS_AT.minusDays(random.nextInt(8)),
                    dayOrNull(),
                    AS_AT.plusDays(random.nextInt(7) - 2),
                    random.nextInt(4) == 0 ? null : any(List.of(LeadRating.values())),
                    dayOrNull(),
                    dayOrNull(),
                    dayOrNull(),
                    dayOrNull()));
        }
        return cases;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private @Nullable LocalDate dayOrNull() {
        return random.nextInt(3) == 0 ? null : AS_AT.plusDays(random.nextInt(11) - 6);
    }

    private static String table(List<RatingBasis> cases) {
        return IntStream.range(0, cases.size())
                .mapToObj(number -> line(number, cases.get(number)))
                .collect(Collectors.joining(
                        ",",
                        "from (select k, k as id, status, cast(starts_on as date) as starts_on, cast(due_on as date) as due_on,"
                                + " lead_rating, cast(last_update_on as date) as last_update_on,"
                                + " cast(written_at as timestamptz) as written_at,"
                                + " cast(next_milestone_on as date) as next_milestone_on from (values ",
                        ") v (k, status, starts_on, due_on, lead_rating, last_update_on, written_at, next_milestone_on)) a"
                                + " cross join lateral (select a.lead_rating, a.last_update_on, a.next_milestone_on) s"
                                + " cross join (select " + INTERVAL + " as update_interval_days) p"));
    }

    private static String line(int number, RatingBasis one) {
        return "(%d, '%s', %s, %s, %s, %s, '%s 09:00:00+00', %s)"
                .formatted(
                        number,
                        one.status(),
                        quoted(one.startsOn()),
                        quoted(one.dueOn()),
                        quoted(one.leadRating()),
                        quoted(one.lastUpdateOn()),
                        one.writtenOn(),
                        quoted(one.nextMilestoneOn()));
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private record Rated(Rating rating, boolean overdue, boolean stale) {}
}
