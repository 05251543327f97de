package org.followthrough.assurance;

import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the manager said who accepted a request that a leader signs off too.
 *
 * @param words what they said with it; may be empty
 * @param checkDueOn the day of the embedding check they set
 * @param noCheckReason why they think no check is needed
 */
record FirstAccepted(
        PersonId by,
        String name,
        LocalDate on,
        String words,
        @Nullable LocalDate checkDueOn,
        @Nullable String noCheckReason) {

    /** As JSON, over a request {@code r}; null while nobody has accepted it. */
    static final String JSON = """
            (select json_build_object('by', json_build_object('id', f.accepted_by), 'name', n.name, 'on', f.accepted_on,
                                      'words', f.words, 'checkDueOn', f.check_due_on, 'noCheckReason', f.no_check_reason)
             from first_acceptance f
             join person n on n.id = f.accepted_by
             where f.request_id = r.id)
            """;
}
