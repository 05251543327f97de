package org.followthrough.pages.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.history.AsAt;
import org.followthrough.plans.PlanDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moments at which a plan can be looked at: its versions, the days its board met, any other day gone by, today. */
@Component
class Moments {

    private final JdbcClient jdbc;

    Moments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of a plan that the viewer is known to see, the latest first. One statement. */
    List<Moment> versions(PlanDetails plan) {
        return jdbc.sql("""
                        select pv.number, pv.name, pv.frozen_at from plan_version pv
                        where pv.plan_id = :plan
                        order by pv.number desc
                        """)
                .param("plan", plan.id().id())
                .query((row, number) -> {
                    OffsetDateTime frozen = row.getObject("frozen_at", OffsetDateTime.class);
                    return new Moment(
                            String.valueOf(row.getInt("number")),
                            row.getString("name"),
                            AsAt.dayOf(frozen.toInstant()),
                            frozen);
                })
                .list();
    }

    /** The days before today on which the board met, the latest first. */
    static List<Moment> boardDates(PlanDetails plan, LocalDate today) {
        return Stream.iterate(plan.boardDates().size() - 1, place -> place >= 0, place -> place - 1)
                .map(plan.boardDates()::get)
                .filter(day -> day.isBefore(today))
                .map(Moments::day)
                .toList();
    }

    /** The moment an address means; none when it means nothing, or a day that is not over. */
    static Optional<Moment> meant(@Nullable String key, List<Moment> versions, LocalDate today) {
        String typed = key == null ? "" : key.strip();
        if (typed.equals("today")) {
            return Optional.of(Moment.today(today));
        }
        return versions.stream()
                .filter(version -> version.key().equals(typed))
                .findFirst()
                .or(() -> dayGoneBy(typed, today));
    }

    private static Optional<Moment> dayGoneBy(String typed, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.isBefore(today) && day.getYear() > 1900 ? Optional.of(day(day)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The end of a day. */
    static Moment day(LocalDate day) {
        return new Moment(day.toString(), null, day, AsAt.endOf(day));
    }
}
