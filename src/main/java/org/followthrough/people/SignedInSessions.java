package org.followthrough.people;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions from outside them. */
@Component
class SignedInSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedInSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out wherever they are signed in. */
    void endAllOf(PersonId person) {
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }
}
