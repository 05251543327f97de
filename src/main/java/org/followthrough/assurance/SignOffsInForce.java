package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.plans.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by which sign-off an action counts as done; none while it is open again. Who asks has been found to see the action. */
@Component
class SignOffsInForce {

    /** A decision {@code d} on a request {@code r} of an action {@code a}. */
    private static final String IN_FORCE = """
            from sign_off_decision d
            join sign_off_request r on r.id = d.request_id
            join action a on a.id = d.action_id
            where a.status in ('SIGNED_OFF', 'EMBEDDED') and d.outcome = 'SIGNED_OFF'
              and not exists (select from sign_off_request n where n.supersedes_id = r.id)
            """;

    /** A piece is relied on in whichever version. */
    private static final String RELIES_ON_PIECE = """
            and exists (select from relied_on_evidence x
                        join evidence_version v on v.id = x.evidence_version_id
                        where x.request_id = r.id and v.evidence_id = :of)
            """;

    private final JdbcClient jdbc;

    SignOffsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SignOffInForce> of(ActionId action) {
        return read("and a.id = :of", action.id());
    }

    Optional<SignOffInForce> relyingOn(EvidenceId piece) {
        return read(RELIES_ON_PIECE, piece.id());
    }

    ActionId actionOf(EvidenceId piece) {
        return new ActionId(jdbc.sql("select e.action_id from evidence e where e.id = :piece")
                .param("piece", piece.id())
                .query(UUID.class)
                .single());
    }

    private Optional<SignOffInForce> read(String which, UUID of) {
        return jdbc.sql("select d.id, d.request_id, d.decided_on, r.impact " + IN_FORCE + which)
                .param("of", of)
                .query((row, number) -> new SignOffInForce(
                        row.getObject("id", UUID.class),
                        new SignOffRequestId(row.getObject("request_id", UUID.class)),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("impact")))
                .optional();
    }
}
