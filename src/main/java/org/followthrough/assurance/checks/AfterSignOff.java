package org.followthrough.assurance.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.measures.EarlyWarning;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What follows the sign-off of an action, with the steps the viewer may take.
 *
 * @param due the checks that are still to be made, the earliest first
 * @param events what happened, the latest first
 * @param warnings of measures that have crossed back over their targets
 * @param mayCheck whether the viewer may make the next check
 * @param whyNot key of the sentence that tells somebody who keeps the plan why they may not; null for everybody else
 * @param mayDecide whether the viewer may reopen the action and set more checks
 */
public record AfterSignOff(
        List<DueCheck> due,
        List<LastingEvent> events,
        List<EarlyWarning> warnings,
        boolean mayCheck,
        @Nullable String whyNot,
        boolean mayDecide) {

    private static final TypeReference<List<LastingEvent>> EVENTS = new TypeReference<>() {};

    /** Reads {@link AfterSignOffSql#COLUMNS} of an action. */
    public static AfterSignOff read(
            ResultSet row,
            ActionStatus status,
            @Nullable PersonId lead,
            List<OrganisationId> concerned,
            UUID plan,
            List<EarlyWarning> warnings,
            Viewer viewer)
            throws SQLException {
        String events = row.getString("lasting_events");
        List<DueCheck> due = ActionsUnderCheck.checks(row.getString("due_checks"));
        boolean keeps = !due.isEmpty() && viewer.holds(PlanScope.KEEPERS, concerned, plan);
        Optional<CheckRule> unmet =
                CheckRule.unmet(lead, row.getObject("sign_off_asked_by", UUID.class), viewer.id()).stream()
                        .findFirst();
        return new AfterSignOff(
                due,
                events == null ? List.of() : JsonMapper.shared().readValue(events, EVENTS),
                warnings,
                keeps && unmet.isEmpty(),
                keeps ? unmet.map(CheckRule::unmetKey).orElse(null) : null,
                status.isDone() && viewer.holds(PlanScope.DECIDERS, concerned, plan));
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return due.isEmpty() && events.isEmpty() && warnings.isEmpty() && !mayDecide;
    }
}
