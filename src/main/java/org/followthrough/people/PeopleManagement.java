package org.followthrough.people;

import java.util.Collection;
import org.followthrough.shared.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people, their passwords and what they do where. */
@Service
@Transactional
public class PeopleManagement {

    private final People people;
    private final Memberships memberships;
    private final PasswordEncoder passwords;

    PeopleManagement(People people, Memberships memberships, PasswordEncoder passwords) {
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
    }

    /** Puts somebody on the books; they cannot sign in before they have a password. */
    public PersonId enrol(NewPerson person) {
        return people.save(Person.enrol(person)).id();
    }

    /** Gives somebody a role. */
    public MembershipId join(NewMembership joining) {
        return memberships.save(Membership.begin(joining)).id();
    }

    /**
     * Sets the password somebody chose.
     *
     * @throws NotFound when there is no such person
     */
    public void choosePassword(PersonId person, String password) {
        people.findById(person).orElseThrow(() -> NotFound.of(person)).choosePassword(passwords.encode(password));
    }

    /**
     * Sets one password that all of these share and everybody knows, as in a demonstration: it is hashed once for all.
     *
     * @throws NotFound when there is no such person
     */
    public void sharePassword(Collection<PersonId> sharing, String password) {
        String hash = passwords.encode(password);
        sharing.forEach(person ->
                people.findById(person).orElseThrow(() -> NotFound.of(person)).choosePassword(hash));
    }
}
