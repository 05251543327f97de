package org.followthrough.assurance;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database refuses because somebody else was faster, with the sentence that tells so. */
enum Refusal {
    DECIDED("sign_off_decision_request_id_key", "assurance.decided-already"),
    ACCEPTED("first_acceptance_request_id_key", "assurance.decided-already"),
    SECOND_WANTED("a second sign-off follows", "assurance.second.wanted-now");

    private final String said;
    private final String messageKey;

    Refusal(String said, String messageKey) {
        this.said = said;
        this.messageKey = messageKey;
    }

    /** Key of the sentence; none when the database refuses for another reason. */
    static Optional<String> of(DataIntegrityViolationException refused) {
        String words = String.valueOf(refused.getMessage());
        return Stream.of(values())
                .filter(refusal -> words.contains(refusal.said))
                .map(refusal -> refusal.messageKey)
                .findFirst();
    }
}
