package org.followthrough.plans.lists;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.plans.ActionColumn;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;

/**
 * Everything a spreadsheet says about an action, in the order of {@link ActionColumn}. What the viewer may not see (a
 * recommendation of a confidential inspection, an update for another council) is not in it.
 *
 * @param recommendations references, in order
 * @param milestones each as one line, in the order they are due
 * @param planName the plan it is of
 */
public record ExportedAction(
        String reference,
        Words words,
        @Nullable String theme,
        List<String> recommendations,
        Responsible responsible,
        Dates dates,
        ActionStatus status,
        @Nullable LeadRating leadRating,
        @Nullable String lastUpdate,
        @Nullable LocalDate lastUpdateOn,
        RatingAndWhy rating,
        int extensions,
        List<String> milestones,
        String planName) {

    /** What was written down. */
    public record Words(
            String title,
            @Nullable String outcome,
            @Nullable String evidenceNeeded,
            @Nullable String inTheWay) {}

    /** Who does it: the role title, and the person, the partner and the manager where there are any. */
    public record Responsible(
            String lead,
            @Nullable String person,
            @Nullable String organisation,
            @Nullable String manager) {}

    /** When. */
    public record Dates(@Nullable LocalDate start, LocalDate originalDue, LocalDate due) {}

    static ExportedAction read(ResultSet row, LocalDate asAt) throws SQLException {
        RatingBasis basis = RatingBasis.read(row);
        return new ExportedAction(
                "A" + row.getInt("number"),
                new Words(
                        row.getString("title"),
                        row.getString("outcome"),
                        row.getString("evidence_needed"),
                        row.getString("in_the_way")),
                row.getString("theme"),
                strings(row, "recommendations"),
                new Responsible(
                        row.getString("lead_title"),
                        row.getString("lead"),
                        row.getString("lead_organisation"),
                        row.getString("manager")),
                new Dates(basis.startsOn(), row.getObject("original_due_on", LocalDate.class), basis.dueOn()),
                basis.status(),
                basis.leadRating(),
                row.getString("words"),
                row.getObject("said_on", LocalDate.class),
                ActionRating.of(basis, asAt),
                row.getInt("extensions"),
                strings(row, "milestones"),
                row.getString("plan_name"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
