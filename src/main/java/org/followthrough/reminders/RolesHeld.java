package org.followthrough.reminders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.people.Grant;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;

/** The viewer's roles inside a query, so that one statement tells what each of many actions asks of them. */
final class RolesHeld {

    /** A part of {@code with}: the roles and where they reach. */
    static final String HELD = """
            held as materialized (
                select held.organisation, held.plan, held.role
                from unnest(cast(:held as uuid[]), cast(:held_plans as uuid[]), cast(:held_roles as text[]))
                     as held (organisation, plan, role)
            )
            """;

    private RolesHeld() {}

    /**
     * Whether the viewer holds one of the roles for an organisation that an action {@code a} concerns.
     *
     * @param roles names in quotes with commas between
     */
    static String any(String roles) {
        return """
                exists (select from plan_organisation held_po
                        join held on held.organisation = held_po.organisation_id
                         and (held.plan is null or held.plan = held_po.plan_id)
                        where held_po.plan_id = a.plan_id
                          and (a.audience_id is null or a.audience_id = held_po.organisation_id)
                          and held.role in (%s))
                """.formatted(roles);
    }

    /** The viewer's scope, their roles and the day as {@code as_at}. */
    static Map<String, Object> parameters(Viewer viewer) {
        List<Held> held = viewer.grants().stream().flatMap(RolesHeld::held).toList();
        Map<String, Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("as_at", viewer.today());
        parameters.put("held", array(held.stream().map(Held::organisation)));
        parameters.put("held_plans", array(held.stream().map(Held::plan)));
        parameters.put("held_roles", array(held.stream().map(Held::role)));
        return parameters;
    }

    private static Stream<Held> held(Grant grant) {
        return grant.reach().stream()
                .map(organisation -> organisation.id())
                .sorted()
                .map(organisation ->
                        new Held(organisation, grant.onlyPlan(), grant.role().name()));
    }

    private static String array(Stream<? extends @Nullable Object> elements) {
        return elements.map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private record Held(UUID organisation, @Nullable UUID plan, String role) {}
}
