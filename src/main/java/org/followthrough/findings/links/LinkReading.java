package org.followthrough.findings.links;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.findings.links.LinkedItem.Relation;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an inspection says and what it may be about: two statements, whatever the number of pairs. */
@Component
class LinkReading {

    private final JdbcClient jdbc;

    LinkReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The inspection a finding or a recommendation belongs to; whether the viewer sees it is still to be settled. */
    InspectionId inspectionOf(UUID passage) {
        return jdbc.sql("""
                        select f.inspection_id from finding f where f.id = :passage
                        union all
                        select r.inspection_id from recommendation r
                        where r.id = :passage and r.inspection_id is not null
                        """)
                .param("passage", passage)
                .query(UUID.class)
                .optional()
                .map(InspectionId::new)
                .orElseThrow(() -> NotFound.of(passage));
    }

    /** Everything an inspection says, in its order; whether the viewer sees it was settled before. */
    List<LinkPassage> passages(InspectionId inspection) {
        return jdbc.sql("""
                        select f.id, false as recommendation, f.position::text as name, f.words, f.position
                        from finding f where f.inspection_id = :inspection
                        union all
                        select r.id, true, r.reference, r.words, r.position
                        from recommendation r where r.inspection_id = :inspection
                        order by recommendation, position
                        """)
                .param("inspection", inspection.id())
                .query((row, number) -> new LinkPassage(
                        row.getObject("id", UUID.class),
                        row.getBoolean("recommendation"),
                        row.getString("name"),
                        PlainWords.of(row.getString("words"))))
                .list();
    }

    /**
     * Recommendations of other inspections that the viewer sees: of the organisations inspected, the trusts that deliver
     * for them, those a trust delivers for and those before any of them; and, where the viewer may write there too, of
     * other councils that the same trust serves.
     */
    List<LinkedItem> items(InspectionId inspection, Viewer viewer) {
        return jdbc
                .sql("""
                        with here as (
                            select h.id, h.started_on from inspection h where h.id = :inspection
                        ), own as (
                            select io.organisation_id as id
                            from inspection_organisation io
                            where io.inspection_id = :inspection
                        ), trusts as (
                            select d.trust_id as id
                            from delivery d join own on own.id = d.authority_id
                            where d.from_date <= :today
                        ), near as (
                            select id from own
                            union
                            select id from trusts
                            union
                            select d.authority_id from delivery d join own on own.id = d.trust_id
                            where d.from_date <= :today
                        ), related as (
                            select id from near
                            union
                            select p.predecessor_id from predecessor p join near on near.id = p.organisation_id
                        ), neighbours as (
                            select d.authority_id as id
                            from delivery d join trusts on trusts.id = d.trust_id
                            where d.from_date <= :today
                        ), others as (
                            select n.id, n.title, n.started_on, n.started_on < here.started_on as earlier,
                                   array_agg(io.organisation_id) as organisation_ids,
                                   string_agg(o.name, ', ' order by o.name) as organisations,
                                   bool_or(io.organisation_id in (select id from related)) as related
                            from inspection n
                            join here on here.id <> n.id
                            join inspection_organisation io on io.inspection_id = n.id
                            join organisation o on o.id = io.organisation_id
                            where exists (select from inspection_organisation near_io
                                          where near_io.inspection_id = n.id
                                            and (near_io.organisation_id in (select id from related)
                                                 or near_io.organisation_id in (select id from neighbours)))
                            group by n.id, here.started_on
                        )
                        select r.id, r.reference, r.kind, r.words, n.title, n.started_on, n.earlier, n.related,
                               n.organisation_ids, n.organisations,
                               array(select c.finding_id from recommendation_comment c where c.recommendation_id = r.id
                                     union all
                                     select s.later_id from said_before s where s.earlier_id = r.id
                                     union all
                                     select case when w.one_id = r.id then w.other_id else w.one_id end
                                     from same_words w where r.id in (w.one_id, w.other_id)) as taken,
                               array(select coalesce(d.finding_id,
                                                     case when d.other_id = r.id then d.recommendation_id else d.other_id end)
                                     from declined_link d where r.id in (d.recommendation_id, d.other_id)) as declined
                        from recommendation r
                        join others n on n.id = r.inspection_id
                        where %s
                        order by n.started_on desc, r.reference
                        """.formatted(RecommendationScope.SEEN))
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) -> new Read(item(row), organisations(row.getArray("organisation_ids"))))
                .list()
                .stream()
                .filter(read -> read.item().relation() != Relation.NEIGHBOUR
                        || viewer.holds(InspectionManagement.KEEPERS, read.organisations(), null))
                .map(Read::item)
                .toList();
    }

    private record Read(LinkedItem item, List<OrganisationId> organisations) {}

    private static LinkedItem item(ResultSet row) throws SQLException {
        return new LinkedItem(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                row.getString("title"),
                row.getObject("started_on", LocalDate.class),
                row.getString("organisations"),
                relation(row.getBoolean("related"), row.getBoolean("earlier")),
                ids(row.getArray("taken")),
                ids(row.getArray("declined")));
    }

    private static Relation relation(boolean related, boolean earlier) {
        return !related ? Relation.NEIGHBOUR : earlier ? Relation.EARLIER : Relation.NOT_EARLIER;
    }

    private static List<OrganisationId> organisations(Array ids) throws SQLException {
        return ids(ids).stream().map(OrganisationId::new).toList();
    }

    private static Set<UUID> ids(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
