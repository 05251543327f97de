package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of inspections and what they judged over the years. */
@Component
class InspectionLists {

    private static final int TIMELINE_LENGTH = 40;

    private static final String ASKED_FOR = InspectionScope.SEEN + """
             and (cast(:organisation as uuid) is null
                  or exists (select from inspection_organisation io
                             where io.inspection_id = i.id and io.organisation_id = cast(:organisation as uuid)))
             and (cast(:kind as text) is null or i.kind = cast(:kind as text))
            """;

    private final JdbcClient jdbc;

    InspectionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the inspections the viewer sees, latest first. Two statements. */
    Page<InspectionListRow> page(InspectionFilter filter, int page, Viewer viewer) {
        long total = asked("select count(*) from inspection i where " + ASKED_FOR, filter, viewer)
                .query(Long.class)
                .single();
        List<InspectionListRow> rows = asked("""
                        select i.id, i.reference, i.title, i.kind, i.started_on, i.ended_on, i.published_on,
                               not (i.confidentiality = 'OPEN'
                                    or (i.confidentiality = 'UNTIL_PUBLISHED'
                                        and coalesce(i.published_on <= :today, false))) as confidential,
                               (select string_agg(o.name, ', ' order by o.name)
                                from inspection_organisation io
                                join organisation o on o.id = io.organisation_id
                                where io.inspection_id = i.id) as organisations,
                               (select count(*) from recommendation r
                                where r.inspection_id = i.id and r.kind <> 'OUR_READING') as items,
                               (select count(*) from recommendation r
                                where r.inspection_id = i.id and r.kind = 'OUR_READING') as readings
                        from inspection i
                        where %s
                        order by i.started_on desc, i.id
                        limit :size offset :offset
                        """.formatted(ASKED_FOR), filter, viewer)
                .param("size", Page.USUAL_SIZE)
                .param("offset", (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> row(row))
                .list();
        return new Page<>(rows, page, Page.USUAL_SIZE, total, filter.address());
    }

    /** What the latest graded inspections asked for judged, one timeline for each organisation the viewer sees. */
    List<InspectionTimeline> timelines(InspectionFilter filter, Viewer viewer) {
        List<InspectionTimeline.Line> lines = asked("""
                        with graded as (
                            select i.id, i.reference, i.started_on, i.framework_id
                            from inspection i
                            where %s and exists (select from judgement j where j.inspection_id = i.id)
                            order by i.started_on desc, i.id
                            limit :length
                        )
                        select o.name as organisation, f.code, g.id, g.reference, g.started_on, a.subjects, j.grade
                        from graded g
                        join framework f on f.id = g.framework_id
                        join judgement_area a on a.framework_id = g.framework_id
                        left join judgement j on j.inspection_id = g.id and j.judgement_area_id = a.id
                        join inspection_organisation io on io.inspection_id = g.id
                         and io.organisation_id = any(cast(:organisations as uuid[]))
                         and (cast(:organisation as uuid) is null or io.organisation_id = cast(:organisation as uuid))
                        join organisation o on o.id = io.organisation_id
                        order by o.name, g.started_on, g.id, a.position
                        """.formatted(ASKED_FOR), filter, viewer)
                .param("length", TIMELINE_LENGTH)
                .query((row, number) -> line(row))
                .list();
        return InspectionTimeline.of(lines);
    }

    private JdbcClient.StatementSpec asked(String sql, InspectionFilter filter, Viewer viewer) {
        return jdbc.sql(sql)
                .params(viewer.scope())
                .param("organisation", filter.organisationId())
                .param("kind", filter.kindName());
    }

    private static InspectionListRow row(ResultSet row) throws SQLException {
        return new InspectionListRow(
                new InspectionId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                InspectionKind.valueOf(row.getString("kind")),
                row.getString("organisations"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getInt("items"),
                row.getInt("readings"),
                row.getBoolean("confidential"));
    }

    private static InspectionTimeline.Line line(ResultSet row) throws SQLException {
        return new InspectionTimeline.Line(
                row.getString("organisation"),
                row.getString("code"),
                new InspectionTimeline.Column(
                        new InspectionId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getObject("started_on", LocalDate.class)),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("grade"));
    }
}
