package org.followthrough.assurance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
     * The requests of actions that the viewer sees, those that wait longest first, in two statements.
     *
     * @param page which page, from 1
     */
    public Page<ReviewRow> waiting(int page, Viewer viewer) {
        long total = jdbc.sql("select count(*) from sign_off_request r join action a on a.id = r.action_id where "
                        + ActionsInQuestion.OPEN + " and " + PlanScope.ROW_SEEN)
                .params(viewer.scope())
                .query(Long.class)
                .single();
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
                        + PlanScope.ROW_SEEN + """
                        order by r.requested_on, r.id
                        limit :size offset :first
                        """)
                .params(viewer.scope())
                .param("size", Page.USUAL_SIZE)
                .param("first", (long) (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> read(row, viewer))
                .list();
        return new Page<>(rows, page, Page.USUAL_SIZE, total, "/reviews");
    }

    private static ReviewRow read(ResultSet row, Viewer viewer) throws SQLException {
        ActionInQuestion action = ActionsInQuestion.read(row);
        ActionInQuestion.ActionWords words = action.words();
        OpenRequest request = action.requireOpen();
        Say say = Say.of(viewer, action);
        return new ReviewRow(
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
