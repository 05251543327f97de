package org.followthrough.assurance;

import java.util.List;
import org.followthrough.plans.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each request says of the evidence needed, line by line: kept with it, the same for ever after. */
@Component
class EvidenceNeeded {

    private final JdbcClient jdbc;

    EvidenceNeeded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SignOffRequestId request, ActionId action, List<NewRequest.Needed> lines) {
        for (int at = 0; at < lines.size(); at++) {
            NewRequest.Needed line = lines.get(at);
            jdbc.sql("""
                            insert into request_evidence_needed (request_id, number, action_id, plan_id, audience_id, needed, met, shown_by)
                            select :request, :number, a.id, a.plan_id, a.audience_id, :needed, :met, :shownBy
                            from action a where a.id = :action
                            """)
                    .param("request", request.id())
                    .param("number", at + 1)
                    .param("action", action.id())
                    .param("needed", line.words())
                    .param("met", line.met())
                    .param("shownBy", line.shownBy())
                    .update();
        }
    }

    /** What a request says of it is said by the one that takes its place as well. */
    void keepAsBefore(SignOffRequestId request, SignOffRequestId before) {
        jdbc.sql("""
                        insert into request_evidence_needed (request_id, number, action_id, plan_id, audience_id, needed, met, shown_by)
                        select :request, n.number, n.action_id, n.plan_id, n.audience_id, n.needed, n.met, n.shown_by
                        from request_evidence_needed n
                        where n.request_id = :before
                        """)
                .param("request", request.id())
                .param("before", before.id())
                .update();
    }

    /** What a request says of it, in order; for those who have been found to see the action. */
    List<NewRequest.Needed> of(SignOffRequestId request) {
        return jdbc.sql("""
                        select n.needed, n.met, n.shown_by
                        from request_evidence_needed n
                        where n.request_id = :request
                        order by n.number
                        """)
                .param("request", request.id())
                .query((row, number) -> new NewRequest.Needed(
                        row.getString("needed"), row.getBoolean("met"), row.getString("shown_by")))
                .list();
    }
}
