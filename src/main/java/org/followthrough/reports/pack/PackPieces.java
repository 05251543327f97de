package org.followthrough.reports.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.pack.PackPiece.Content;
import org.followthrough.reports.pack.sending.PackForm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the evidence of a plan, each piece in its latest version, as far as the viewer sees it. One statement. */
@Component
class PackPieces {

    /** The last sign-off of the action {@code x} of a piece. */
    private static final String SIGN_OFF = """
            (select last.id from sign_off_decision last
             where last.action_id = x.id and last.outcome = 'SIGNED_OFF'
             order by last.decided_at desc, last.id desc
             limit 1)
            """;

    /** Pieces {@code a}; how many bytes of a file are there is known without reading them. */
    private static final String PIECES = """
            select a.id, a.action_id, x.number as action_number, a.title, a.shows, a.proof, a.dated_on, a.state,
                   a.goes_out_of_date_on, a.needed_by,
                   v.number, v.link, v.file_id, v.file_name, f.sha256, f.size,
                   (select coalesce(sum(octet_length(fc.bytes)), 0) from file_chunk fc where fc.file_id = v.file_id) as kept,
                   x.status in ('SIGNED_OFF', 'EMBEDDED')
                   and exists (select from relied_on_evidence re
                               join sign_off_decision sd on sd.request_id = re.request_id
                               where re.evidence_version_id = v.id and sd.id = %s) as relied,
                   array(select distinct ef.kind from evidence_found ef
                         where ef.evidence_version_id = v.id
                           and not exists (select from evidence_settling es where es.evidence_version_id = v.id)) as found
            from evidence a
            join action x on x.id = a.action_id
            left join lateral (
                select ev.id, ev.number, ev.link, ev.file_id, ev.file_name
                from evidence_version ev
                where ev.evidence_id = a.id
                order by ev.number desc
                limit 1
            ) v on true
            left join stored_file f on f.id = v.file_id
            where a.plan_id = :plan and a.state <> 'REMOVED' and x.status <> 'WITHDRAWN' and %s
              and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))
            order by x.number, a.id
            """.formatted(SIGN_OFF, PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;

    PackPieces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By action, in the order they were written down. */
    List<PackPiece> of(PaperRequest request) {
        var numbers = new HashMap<UUID, Integer>();
        return jdbc.sql(PIECES)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> piece(row, numbers))
                .list();
    }

    private static PackPiece piece(ResultSet row, Map<UUID, Integer> numbers) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        String of = "A" + row.getInt("action_number");
        String reference = of + "-E" + numbers.merge(action, 1, Integer::sum);
        String proof = row.getString("proof");
        return new PackPiece(
                row.getObject("id", UUID.class),
                action,
                reference,
                row.getString("title"),
                row.getString("shows"),
                proof == null ? null : Proof.valueOf(proof),
                row.getObject("dated_on", LocalDate.class),
                EvidenceState.valueOf(row.getString("state")),
                row.getObject("goes_out_of_date_on", LocalDate.class),
                row.getObject("needed_by", LocalDate.class),
                content(row, PackForm.EVIDENCE + of + "/" + reference + " "),
                Set.of((String[]) row.getArray("found").getArray()));
    }

    private static @Nullable Content content(ResultSet row, String folder) throws SQLException {
        Integer version = PackColumns.numberOrNull(row, "number");
        if (version == null) {
            return null;
        }
        UUID file = row.getObject("file_id", UUID.class);
        long size = row.getLong("size");
        return new Content(
                version,
                row.getString("link"),
                file == null
                        ? null
                        : new Attachment(
                                file,
                                folder + PackPath.of(row.getString("file_name")),
                                size,
                                Objects.requireNonNullElse(row.getString("sha256"), "")),
                file != null && row.getLong("kept") == size,
                row.getBoolean("relied"));
    }
}
