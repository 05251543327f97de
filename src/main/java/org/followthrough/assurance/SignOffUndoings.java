package org.followthrough.assurance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ends of sign-offs whose ground has changed: which, why, by whom and when. They never change. */
@Component
class SignOffUndoings {

    private final JdbcClient jdbc;

    SignOffUndoings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the end of a sign-off; seen by those who see the action, and the piece of evidence where one changed.
     *
     * @param instead the request that waits from then on
     */
    void keep(SignOffInForce undone, SignOffRequestId instead, SignOffInForce.Reason why, Viewer by, Instant at) {
        jdbc.sql("""
                        insert into sign_off_undoing (id, decision_id, request_id, action_id, plan_id, audience_id, cause, evidence_id,
                                                      reason, undone_by, undone_on, undone_at)
                        select :id, d.id, :request, d.action_id, d.plan_id, coalesce(d.audience_id, e.audience_id),
                               case when e.id is null then 'IMPACT_CHANGED' else 'EVIDENCE_CHANGED' end, e.id, :reason, :by, :on, :at
                        from sign_off_decision d
                        left join evidence e on e.id = cast(:piece as uuid)
                        where d.id = :decision
                        """)
                .param("id", Ids.next())
                .param("request", instead.id())
                .param("reason", why.words())
                .param("by", by.id().id())
                .param("on", by.today())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("piece", why.piece() == null ? null : why.piece().id())
                .param("decision", undone.decision())
                .update();
    }
}
