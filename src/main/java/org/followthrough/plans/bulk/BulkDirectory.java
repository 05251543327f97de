package org.followthrough.plans.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions that were chosen to be changed together. */
@Component
class BulkDirectory {

    private final JdbcClient jdbc;

    BulkDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the actions that are of the plan and the viewer's to see, by number. One statement. */
    List<ChosenAction> chosen(PlanId plan, List<ActionId> actions, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.version, a.number, a.title, a.status, a.lead_title, a.lead_id, l.name as lead_name,
                               a.theme_id, t.name as theme_name, a.starts_on, a.due_on, s.lead_rating,
                               p.first_frozen_on is not null as due_fixed,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (a.audience_id is null or a.audience_id = po.organisation_id)) as concerned,
                               exists (select from extension x where x.action_id = a.id and x.decision is null)
                                   as extension_open,
                               (select max(m.due_on) from milestone m
                                where m.action_id = a.id and m.done_on is null and m.waived_because is null)
                                   as last_milestone_on
                        from action a
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        left join person l on l.id = a.lead_id
                        left join theme t on t.id = a.theme_id
                        where a.plan_id = :plan and a.id = any(cast(:actions as uuid[])) and %s
                        order by a.number
                        """.formatted(PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("actions", actions.stream().map(ActionId::toString).collect(Collectors.joining(",", "{", "}")))
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .list();
    }

    private static ChosenAction read(ResultSet row) throws SQLException {
        String rating = row.getString("lead_rating");
        return new ChosenAction(
                new ActionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                "A" + row.getInt("number"),
                row.getString("title"),
                ActionStatus.valueOf(row.getString("status")),
                Stream.of((Object[]) row.getArray("concerned").getArray())
                        .map(id -> new OrganisationId((UUID) id))
                        .toList(),
                row.getString("lead_title"),
                id(row, "lead_id", PersonId::new),
                row.getString("lead_name"),
                id(row, "theme_id", ThemeId::new),
                row.getString("theme_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_fixed"),
                row.getBoolean("extension_open"),
                row.getObject("last_milestone_on", LocalDate.class),
                rating == null ? null : LeadRating.valueOf(rating));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
