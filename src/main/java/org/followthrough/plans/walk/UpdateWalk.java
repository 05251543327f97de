package org.followthrough.plans.walk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Grant;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the actions that are due an update and that the viewer may report on. Their order is one that updates do not
 * change, so that a walk needs to remember nothing but the action it came from.
 */
@Component
class UpdateWalk {

    private static final int SHOWN = 20;
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** Actions due an update, over the viewer's roles: seen, and kept by an organisation that the action concerns. */
    private static final String DUE = """
            from action a
            join action_standing s on s.action_id = a.id
            join plan p on p.id = a.plan_id
            where %s
              and exists (select from plan_organisation po
                          join unnest(cast(:kept as uuid[]), cast(:kept_plans as uuid[])) as kept (organisation, plan)
                            on kept.organisation = po.organisation_id and (kept.plan is null or kept.plan = po.plan_id)
                          where po.plan_id = a.plan_id and (a.audience_id is null or a.audience_id = po.organisation_id))
              and %s and %s
            """;

    private final JdbcClient jdbc;

    UpdateWalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next action after one, or the first of all; none when the walk is at its end. */
    Optional<WalkStop> next(WalkOver over, @Nullable ActionId after, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, count(*) over () as here_and_after
                        %s
                          and (cast(:after as uuid) is null
                               or (a.plan_id, a.number) > (select f.plan_id, f.number from action f where f.id = :after))
                        order by a.plan_id, a.number
                        limit 1
                        """.formatted(due(over)))
                .params(parameters(viewer))
                .param("after", after == null ? null : after.id())
                .query((row, number) ->
                        new WalkStop(new ActionId(row.getObject("id", UUID.class)), row.getLong("here_and_after") - 1))
                .optional();
    }

    /** How things stand at the end of a walk: what the viewer recorded today, and what is due still. Two statements. */
    WalkEnd end(WalkOver over, Viewer viewer) {
        List<Skipped> skipped = jdbc.sql("""
                        select a.id, a.number, a.title, p.name as plan_name, s.last_update_on, count(*) over () as due
                        %s
                        order by a.plan_id, a.number
                        limit :shown
                        """.formatted(due(over)))
                .params(parameters(viewer))
                .param("shown", SHOWN)
                .query((row, number) -> new Skipped(read(row), row.getLong("due")))
                .list();
        return jdbc.sql("""
                        select count(distinct u.action_id) as recorded, count(*) filter (where u.no_change) as unchanged
                        from progress_update u
                        where u.recorded_by = :viewer and u.recorded_at >= :since
                        """)
                .param("viewer", viewer.id().id())
                .param("since", viewer.today().atStartOfDay(HERE).toOffsetDateTime())
                .query((row, number) -> new WalkEnd(
                        row.getLong("recorded"),
                        row.getLong("unchanged"),
                        skipped.isEmpty() ? 0 : skipped.get(0).due(),
                        skipped.stream().map(Skipped::row).toList()))
                .single();
    }

    private static String due(WalkOver over) {
        return DUE.formatted(PlanScope.ROW_SEEN, over.predicate(), ActionRatingSql.UPDATE_DUE);
    }

    private static Map<String, @Nullable Object> parameters(Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("as_at", viewer.today());
        parameters.put("kept", array(kept(viewer).map(Kept::organisation)));
        parameters.put("kept_plans", array(kept(viewer).map(Kept::plan)));
        return parameters;
    }

    private static Stream<Kept> kept(Viewer viewer) {
        return viewer.grants().stream()
                .filter(grant -> PlanScope.KEEPERS.contains(grant.role()))
                .flatMap(UpdateWalk::kept);
    }

    private static Stream<Kept> kept(Grant grant) {
        return grant.reach().stream()
                .map(organisation -> organisation.id())
                .sorted()
                .map(organisation -> new Kept(organisation, grant.onlyPlan()));
    }

    private static String array(Stream<? extends @Nullable Object> elements) {
        return elements.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static WalkRow read(ResultSet row) throws SQLException {
        return new WalkRow(
                new ActionId(row.getObject("id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("plan_name"),
                row.getObject("last_update_on", LocalDate.class));
    }

    private record Kept(UUID organisation, @Nullable UUID plan) {}

    private record Skipped(WalkRow row, long due) {}
}
