package org.followthrough.evidence.previews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.LookState;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was found in a version's file, for those who may see it. */
@Component
class PersonalDataPages {

    private final JdbcClient jdbc;

    PersonalDataPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The page of a version, in two statements.
     *
     * @throws NotFound when it is not the viewer's to see, or a link
     */
    PersonalDataPage of(EvidenceVersionId id, Viewer viewer) {
        List<FoundRow> found = found(id);
        return jdbc.sql("""
                        select a.evidence_id, e.title, a.file_name, a.plan_id, c.id as action_id, c.number,
                               coalesce(l.state, 'BEGUN') as state, coalesce(l.found_more, false) as found_more,
                               s.reason, s.settled_at, n.name as settled_by,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (coalesce(a.audience_id, c.audience_id) is null
                                            or po.organisation_id = coalesce(a.audience_id, c.audience_id))) as concerned
                        from evidence_version a
                        join evidence e on e.id = a.evidence_id
                        join action c on c.id = a.action_id
                        left join evidence_look l on l.evidence_version_id = a.id
                        left join evidence_settling s on s.evidence_version_id = a.id
                        left join person n on n.id = s.settled_by
                        where a.id = :id and a.file_id is not null and\s""" + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query((row, number) -> page(id, row, found, viewer))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    private List<FoundRow> found(EvidenceVersionId id) {
        return jdbc.sql("""
                        select f.kind, f.part, f.part_number, f.line, f.cell
                        from evidence_found f
                        where f.evidence_version_id = :id
                        order by f.number
                        """)
                .param("id", id.id())
                .query((row, number) -> new FoundRow(
                        row.getString("kind"),
                        row.getString("part"),
                        row.getInt("part_number"),
                        row.getObject("line", Integer.class),
                        row.getString("cell")))
                .list();
    }

    private static PersonalDataPage page(EvidenceVersionId id, ResultSet row, List<FoundRow> found, Viewer viewer)
            throws SQLException {
        List<OrganisationId> concerned = Stream.of(
                        (UUID[]) row.getArray("concerned").getArray())
                .map(OrganisationId::new)
                .toList();
        PlanId plan = new PlanId(row.getObject("plan_id", UUID.class));
        String state = row.getString("state");
        return new PersonalDataPage(
                new PersonalDataPage.Of(
                        id,
                        new EvidenceId(row.getObject("evidence_id", UUID.class)),
                        row.getString("title"),
                        row.getString("file_name"),
                        row.getString("action_id"),
                        "A" + row.getInt("number")),
                state.equals("BEGUN") ? LookState.WAITING : LookState.valueOf(state),
                found,
                row.getBoolean("found_more"),
                settled(row),
                viewer.holds(PlanScope.KEEPERS, concerned, plan.id()));
    }

    private static PersonalDataPage.@Nullable Settled settled(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null
                ? null
                : new PersonalDataPage.Settled(row.getString("settled_by"), at.toInstant(), row.getString("reason"));
    }
}
