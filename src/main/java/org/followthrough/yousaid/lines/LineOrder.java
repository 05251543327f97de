package org.followthrough.yousaid.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.yousaid.PublicLineId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The order of the lines of a page. Moving one is no change of any line, so nobody's edit is in its way. */
@Component
class LineOrder {

    private final JdbcClient jdbc;

    LineOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place after the last. */
    int next(OrganisationId organisation) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from public_line where organisation_id = :organisation")
                .param("organisation", organisation.id())
                .query(Integer.class)
                .single();
    }

    /** Gives its place now, from 1; 0 for one that was withdrawn. */
    int move(OrganisationId organisation, PublicLineId line, boolean up) {
        List<UUID> order = new ArrayList<>(jdbc.sql("""
                        select l.id from public_line l
                        where l.organisation_id = :organisation and l.withdrawn_at is null
                        order by l.position, l.id
                        for update
                        """)
                .param("organisation", organisation.id())
                .query(UUID.class)
                .list());
        int from = order.indexOf(line.id());
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= order.size()) {
            return from + 1;
        }
        Collections.swap(order, from, to);
        jdbc.sql("""
                        update public_line l
                        set position = o.place
                        from unnest(:order) with ordinality o (id, place)
                        where l.id = o.id and l.position <> o.place
                        """).param("order", order.toArray(UUID[]::new)).update();
        return to + 1;
    }
}
