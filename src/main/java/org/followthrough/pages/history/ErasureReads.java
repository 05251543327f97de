package org.followthrough.pages.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.pages.history.ErasurePlaces.Place;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been erased, and what was marked because it relied on that. */
@Component
class ErasureReads {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final HistoryWords words;

    ErasureReads(JdbcClient jdbc, HistoryWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<ErasureRow> all(Viewer viewer) {
        return jdbc.sql("""
                        select e.kind, e.reason, n.name, e.erased_at,
                               (select count(*) from erased_version x where x.erasure_id = e.id) as versions
                        from erasure e
                        join person n on n.id = e.erased_by
                        where e.organisation_ids && cast(:administered as uuid[])
                        order by e.erased_at desc, e.id
                        limit %d
                        """.formatted(MOST))
                .params(AdministratorsScope.parameters(viewer))
                .query((row, number) -> new ErasureRow(
                        row.getString("kind"),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getTimestamp("erased_at").toInstant(),
                        row.getLong("versions")))
                .list();
    }

    /** What waits for a manager and what one said, as far as the viewer sees its plan; open ones first. */
    List<MarkRow> marks(Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.kind, a.thing_id, a.confirmed_because, n.name, a.confirmed_at, e.erased_at,
                               coalesce('A' || act.number || ' ' || act.title, p.name) as thing,
                               case when act.id is null then '/plans/' || p.id else '/actions/' || act.id end as address
                        from erasure_mark a
                        join erasure e on e.id = a.erasure_id
                        join plan p on p.id = a.plan_id
                        left join action act on act.id = a.thing_id
                        left join person n on n.id = a.confirmed_by
                        where\s""" + PlanScope.ROW_SEEN + """
                        order by a.confirmed_at nulls first, e.erased_at, a.id
                        limit %d
                        """.formatted(MOST))
                .params(viewer.scope())
                .query((row, number) -> new MarkRow(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new ToldThing(row.getString("thing"), row.getString("address")),
                        row.getTimestamp("erased_at").toInstant(),
                        row.getString("confirmed_because"),
                        row.getString("name")))
                .list();
    }

    /** What the places are called. */
    List<NamedPlace> named(List<Place> places, Viewer viewer) {
        Map<String, ToldThing> names = words.names(
                places.stream().map(Place::thing).filter(id -> id != null).map(UUID::toString), viewer);
        return places.stream()
                .map(place -> new NamedPlace(names.get(String.valueOf(place.thing())), place.versions()))
                .toList();
    }

    /** The name under which a file was first put in. */
    String fileName(UUID file) {
        return jdbc.sql("""
                        select v.row_data ->> 'file_name'
                        from row_version v
                        where v.row_data ->> 'file_id' = cast(:file as text) and v.row_data ->> 'file_name' is not null
                        order by v.id
                        limit 1
                        """)
                .param("file", file.toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** An erasure: words or a file, why, by whom, when, and from how many versions. */
    record ErasureRow(String kind, String reason, String by, Instant at, long versions) {}

    /** Something that relied on what was erased; confirmed once a manager said what came of it. */
    record MarkRow(
            UUID id,
            String kind,
            ToldThing thing,
            Instant erasedAt,
            @Nullable String because,
            @Nullable String confirmedBy) {}

    /** A thing in which something is to be erased, by name where the administrator may read it. */
    record NamedPlace(@Nullable ToldThing thing, long versions) {}
}
