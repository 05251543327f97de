package org.followthrough.assurance.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;

/**
 * What was asked of the lead of an action.
 *
 * @param asked how many questions the viewer sees, open or closed
 * @param open those that are open, the earliest first
 */
public record QuestionsOfAction(int asked, List<QuestionRow> open, boolean mayAsk) {

    /** Columns over an action {@code a} the viewer sees, with the parameters of {@link Viewer#scope()}. */
    public static final String COLUMNS = """
            (select count(*) from question q where q.action_id = a.id and %1$s) as questions_asked,
            (select json_agg(%2$s order by q.asked_at, q.id)
             from question q
             where q.action_id = a.id and %1$s and %3$s) as questions_open
            """.formatted(QuestionSql.SEEN, QuestionSql.ROW, QuestionSql.OPEN);

    /** Reads {@link #COLUMNS}. */
    public static QuestionsOfAction read(ResultSet row, List<OrganisationId> concerned, UUID plan, Viewer viewer)
            throws SQLException {
        return new QuestionsOfAction(
                row.getInt("questions_asked"),
                QuestionSql.read(row.getString("questions_open")),
                viewer.holds(QuestionManagement.ASKERS, concerned, plan));
    }
}
