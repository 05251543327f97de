package org.followthrough.assurance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.evidence.Proof;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the requests for sign-off that wait for a decision. */
@Component
public class ReviewDirectory {

    private final JdbcClient jdbc;

    ReviewDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The requests of actions that the viewer sees, those that wait longest first, in one statement.
     *
     * @param page which page, from 1
     * @param total how many match the filter, as {@link #choices} says
     */
    public Page<ReviewRow> waiting(ReviewFilter filter, int page, long total, Viewer viewer) {
        List<ReviewRow> rows = jdbc.sql("select " + ActionsInQuestion.COLUMNS + """
                        , (select t.name from theme t where t.id = a.theme_id) as theme,
                        array(select distinct e.proof from relied_on_evidence x
                              join evidence_version v on v.id = x.evidence_version_id
                              join evidence e on e.id = v.evidence_id
                              where x.request_id = r.id
                                and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))) as proofs
                        from sign_off_request r
                        join action a on a.id = r.action_id
                        where\s""" + ActionsInQuestion.OPEN + " and "
                        + PlanScope.ROW_SEEN + " and " + ReviewFilter.MATCHES
                        + """
                        order by r.requested_on, r.id
                        limit :size offset :first
                        """)
                .params(viewer.scope())
                .params(filter.parameters())
                .param("size", Page.USUAL_SIZE)
                .param("first", (long) (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> read(row, viewer))
                .list();
        return new Page<>(rows, page, Page.USUAL_SIZE, total, filter.address());
    }

    /** By which plans and themes of waiting requests the viewer can filter, with counts, in one statement. */
    public ReviewChoices choices(ReviewFilter filter, Viewer viewer) {
        return ReviewChoices.of(
                jdbc.sql("""
                        select a.plan_id, p.name as plan_name, a.theme_id, t.name as theme_name, count(*) as requests
                        from sign_off_request r
                        join action a on a.id = r.action_id
                        join plan p on p.id = a.plan_id
                        left join theme t on t.id = a.theme_id
                        where\s""" + ActionsInQuestion.OPEN + " and " + PlanScope.ROW_SEEN + """
                        group by a.plan_id, p.name, a.theme_id, t.name
                        """)
                        .params(viewer.scope())
                        .query((row, number) -> new ReviewChoices.Group(
                                row.getObject("plan_id", UUID.class),
                                row.getString("plan_name"),
                                row.getObject("theme_id", UUID.class),
                                row.getString("theme_name"),
                                row.getLong("requests")))
                        .list(),
                filter);
    }

    private static ReviewRow read(ResultSet row, Viewer viewer) throws SQLException {
        ActionInQuestion action = ActionsInQuestion.read(row);
        ActionInQuestion.ActionWords words = action.words();
        OpenRequest request = action.requireOpen();
        Say say = Say.of(viewer, action);
        return new ReviewRow(
                request.id(),
                action.id(),
                words.reference(),
                words.title(),
                action.plan(),
                words.planName(),
                row.getString("theme"),
                words.leadTitle(),
                request.requesterName(),
                request.on(),
                ChronoUnit.DAYS.between(request.on(), viewer.today()),
                proofs(Objects.requireNonNull(row.getArray("proofs"))),
                request.undone(),
                request.waitsForLeader(),
                say.mayDecide(),
                say.whyNot());
    }

    private static List<Proof> proofs(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray())
                .map(Proof::valueOf)
                .sorted()
                .toList();
    }
}
