package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How many actions there are, by rating; and how many of them are overdue, have had no recent update or wait for sign-off. */
public record PlanHealth(
        long actions,
        long red,
        long amber,
        long grey,
        long green,
        long blue,
        long unrated,
        long overdue,
        long stale,
        long waiting) {

    /** One rating and how many have it. */
    public record Count(Rating rating, long actions) {}

    /** The counts worst first; those without a rating only where there are any. */
    public List<Count> counts() {
        List<Count> rated = List.of(
                new Count(Rating.RED, red),
                new Count(Rating.AMBER, amber),
                new Count(Rating.GREY, grey),
                new Count(Rating.GREEN, green),
                new Count(Rating.BLUE, blue),
                new Count(Rating.NONE, unrated));
        return unrated == 0 ? rated.subList(0, rated.size() - 1) : rated;
    }

    /** Reads the columns that {@link ActionRatingSql#HEALTH} selects. */
    public static PlanHealth read(ResultSet row) throws SQLException {
        return new PlanHealth(
                row.getLong("actions"),
                row.getLong("red"),
                row.getLong("amber"),
                row.getLong("grey"),
                row.getLong("green"),
                row.getLong("blue"),
                row.getLong("unrated"),
                row.getLong("overdue"),
                row.getLong("stale"),
                row.getLong("waiting"));
    }
}
