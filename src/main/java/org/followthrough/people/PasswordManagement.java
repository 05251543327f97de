package org.followthrough.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody choose a password through a link. */
@Service
@Transactional
class PasswordManagement {

    private final SignInLinks links;
    private final PeopleManagement people;
    private final SignedInSessions sessions;

    PasswordManagement(SignInLinks links, PeopleManagement people, SignedInSessions sessions) {
        this.links = links;
        this.people = people;
        this.sessions = sessions;
    }

    /** Uses the link up, stores the password and ends every session begun with the old one. */
    void choose(String token, String password) {
        PersonId person = links.use(token).orElseThrow(LinkNoLongerWorks::new);
        people.choosePassword(person, password);
        sessions.endAllOf(person);
    }
}
