package org.followthrough.reports.shelf;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whose things a paper may hold. Rather too much than too little: it decides who may have the paper again. */
@Component
public class PaperReaches {

    private static final String REACH = """
            with concerned as (
                select po.organisation_id as id from plan_organisation po where po.plan_id = :plan
                union
                select io.organisation_id
                from plan_inspection pi
                join inspection_organisation io on io.inspection_id = pi.inspection_id
                where pi.plan_id = :plan
                union
                select coalesce(io.organisation_id, r.organisation_id)
                from action_recommendation ar
                join recommendation r on r.id = ar.recommendation_id
                left join inspection_organisation io on io.inspection_id = r.inspection_id
                where ar.plan_id = :plan
            ), seen as (
                select c.id from concerned c where c.id = any(cast(:organisations as uuid[]))
            )
            select array(select s.id from seen s order by s.id) as organisations,
                   array(select i.id
                         from inspection i
                         where exists (select from inspection_organisation io
                                       join concerned c on c.id = io.organisation_id
                                       where io.inspection_id = i.id)
                           and %s
                         order by i.id) as inspections,
                   (select case when count(*) > 1 and cardinality(array_agg(po.organisation_id) filter (where po.organisation_id = any(cast(:organisations as uuid[])))) = 1
                                then (array_agg(po.organisation_id) filter (where po.organisation_id = any(cast(:organisations as uuid[]))))[1] end
                    from plan_organisation po
                    where po.plan_id = :plan) as audience
            """.formatted(InspectionScope.SEEN);

    private final JdbcClient jdbc;

    PaperReaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose things a paper may hold that is made now, in this transaction. One statement. */
    public PaperReach of(PaperRequest request) {
        return jdbc.sql(REACH)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> new PaperReach(
                        row.getObject("audience", UUID.class),
                        ids(row.getArray("organisations")),
                        ids(row.getArray("inspections"))))
                .single();
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
