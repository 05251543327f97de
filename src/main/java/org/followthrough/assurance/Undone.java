package org.followthrough.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off that a request takes the place of.
 *
 * @param signedOffOn the day of that sign-off
 * @param by who undid it
 * @param reason why; null where what changed is for others than the viewer
 */
public record Undone(
        LocalDate signedOffOn, String by, @Nullable String reason) {

    /** As JSON, over a request {@code r}; null where it follows no undone sign-off. */
    static final String JSON = """
            (select json_build_object('signedOffOn', d.decided_on, 'by', n.name,
                                      'reason', case when u.audience_id is null
                                                          or u.audience_id = any(cast(:organisations as uuid[])) then u.reason end)
             from sign_off_undoing u
             join sign_off_decision d on d.id = u.decision_id
             join person n on n.id = u.undone_by
             where u.request_id = r.id)
            """;
}
