package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which evidence has a day coming, for those who may see it; of actions that were not withdrawn. */
@Component
public class EvidenceDates {

    private static final String COLUMNS = """
            select e.id, e.title, e.plan_id, a.id as action_id, a.number, a.title as action_title, a.lead_id, a.manager_id,
                   case e.state when 'REQUESTED' then e.needed_by else e.goes_out_of_date_on end as day
            from evidence e
            join action a on a.id = e.action_id
            where a.status <> 'WITHDRAWN' and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[]))) and
            """ + PlanScope.ROW_SEEN;

    private final JdbcClient jdbc;

    EvidenceDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Evidence that counts and is out of date or goes out of date within so many days of the viewer's today, the longest out of date
     * first.
     */
    public List<DatedEvidence> goingOutOfDate(int withinDays, Viewer viewer) {
        return jdbc.sql(COLUMNS + " and e.goes_out_of_date_on <= :until and " + EvidenceState.COUNTED
                        + " order by e.goes_out_of_date_on, e.id")
                .param("until", viewer.today().plusDays(withinDays))
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .list();
    }

    /** Evidence that the viewer was asked for, by name or as the lead of its action, and that is not there; what is needed first at the top. */
    public List<DatedEvidence> askedOf(Viewer viewer) {
        return jdbc.sql(
                        COLUMNS
                                + " and e.state = 'REQUESTED' and coalesce(e.asked_of, a.lead_id) = :person order by e.needed_by, e.id")
                .param("person", viewer.id().id())
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .list();
    }

    private static DatedEvidence read(ResultSet row) throws SQLException {
        return new DatedEvidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("action_title"),
                person(row, "lead_id"),
                person(row, "manager_id"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID person = row.getObject(column, UUID.class);
        return person == null ? null : new PersonId(person);
    }

    /**
     * A piece of evidence with its day.
     *
     * @param day the first day on which it no longer shows how things are, or the last on which what was asked for is in time
     * @param reference of its action, such as {@code A12}
     * @param lead of its action, if it is a person who signs in
     * @param manager of its action, if named
     */
    public record DatedEvidence(
            EvidenceId id,
            String title,
            LocalDate day,
            PlanId plan,
            ActionId action,
            String reference,
            String actionTitle,
            @Nullable PersonId lead,
            @Nullable PersonId manager) {}
}
