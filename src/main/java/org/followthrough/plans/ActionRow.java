package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * One action as lists show it.
 *
 * @param reference said aloud, such as {@code A12}
 * @param lead role title of the lead
 * @param originalDueOn the due date it first had, or had when its plan was first frozen
 * @param why its rating as at the day of the list, and why
 * @param overdue whether its due date has passed while work was to be done
 * @param stale whether nothing was heard of it for longer than the plan allows
 * @param checkOverdue whether the day of its embedding check has passed and nobody has looked
 * @param timesReopened how often it went back to work after its sign-off
 */
public record ActionRow(
        ActionId id,
        String reference,
        String title,
        String lead,
        LocalDate originalDueOn,
        LocalDate dueOn,
        ActionStatus status,
        RatingAndWhy why,
        boolean overdue,
        boolean stale,
        boolean checkOverdue,
        int timesReopened) {

    /** Whether it is due on another day than at first. */
    public boolean isMoved() {
        return !dueOn.equals(originalDueOn);
    }

    /** What a query selects for such rows, over an action {@code a}, its standing {@code s} and its plan {@code p}. */
    public static final String COLUMNS =
            "a.id, a.number, a.title, a.lead_title, a.original_due_on, p.update_interval_days, "
                    + Lasting.COLUMNS + ", " + ActionRatingSql.BASIS;

    /** Reads {@link #COLUMNS}. */
    public static ActionRow read(ResultSet row, LocalDate asAt) throws SQLException {
        RatingBasis basis = RatingBasis.read(row);
        Lasting lasting = Lasting.read(row);
        return new ActionRow(
                Columns.id(row, "id", ActionId::new),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("lead_title"),
                Columns.date(row, "original_due_on"),
                basis.dueOn(),
                basis.status(),
                ActionRating.of(basis, asAt),
                basis.isOverdue(asAt),
                ActionRating.isStale(basis, row.getInt("update_interval_days"), asAt),
                lasting.isCheckOverdue(basis.status(), asAt),
                lasting.timesReopened());
    }
}
