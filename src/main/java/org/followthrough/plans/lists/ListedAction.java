package org.followthrough.plans.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.PlanId;

/** An action in a list that may be of several plans. */
record ListedAction(ActionRow action, PlanId plan, String planName) {

    static ListedAction read(ResultSet row, LocalDate asAt) throws SQLException {
        return new ListedAction(
                ActionRow.read(row, asAt),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_name"));
    }
}
