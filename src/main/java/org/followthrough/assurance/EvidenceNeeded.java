package org.followthrough.assurance;

import java.util.List;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.MilestoneRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each request says of the evidence needed, line by line: kept with it, the same for ever after. */
@Component
class EvidenceNeeded {

    private static final TypeReference<List<NewRequest.Needed>> NEEDED = new TypeReference<>() {};
    private static final TypeReference<List<MilestoneRow>> MILESTONES = new TypeReference<>() {};

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

    /** What was promised, with what a request says of it; for those who have been found to see the action. */
    Promised of(SignOffRequestId request) {
        return jdbc.sql("""
                        select (select json_agg(json_build_object('words', n.needed, 'met', n.met, 'shownBy', n.shown_by)
                                                order by n.number)
                                from request_evidence_needed n where n.request_id = r.id) as needed,
                               (select json_agg(json_build_object(
                                           'id', json_build_object('id', m.id), 'title', m.title,
                                           'originalDueOn', m.original_due_on, 'dueOn', m.due_on, 'movedBecause', m.moved_because,
                                           'doneOn', m.done_on, 'waivedBecause', m.waived_because) order by m.due_on, m.id)
                                from milestone m where m.action_id = r.action_id) as milestones
                        from sign_off_request r
                        where r.id = :request
                        """)
                .param("request", request.id())
                .query((row, number) -> new Promised(
                        list(row.getString("needed"), NEEDED), list(row.getString("milestones"), MILESTONES)))
                .single();
    }

    private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, type);
    }
}
