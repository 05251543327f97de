package org.followthrough.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do about people of their organisations, or of the councils their trust delivers for. */
@Service
@Transactional
class PeopleAdministration {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private final PeopleRegister register;
    private final People people;
    private final Memberships memberships;
    private final SignInLinks links;
    private final SignedInSessions sessions;

    PeopleAdministration(
            PeopleRegister register,
            People people,
            Memberships memberships,
            SignInLinks links,
            SignedInSessions sessions) {
        this.register = register;
        this.people = people;
        this.memberships = memberships;
        this.links = links;
        this.sessions = sessions;
    }

    /** Somebody as their administrator sees them; 404 before 403. */
    @Transactional(readOnly = true)
    public PersonDetails look(PersonId person, Viewer viewer) {
        PersonDetails details = register.one(person, viewer);
        List<OrganisationId> where =
                details.memberships().stream().map(MembershipRow::organisation).toList();
        viewer.require("administer people", ADMINISTRATOR, where, null);
        return details;
    }

    public PersonId enrol(NewPersonForm form, Viewer viewer) {
        requireReach(form.toMembership().organisationChosen(), viewer);
        PersonId person = people.save(Person.enrol(form.toPerson())).id();
        memberships.save(Membership.begin(form.toMembership().toMembership(person)));
        return person;
    }

    public void revise(PersonId id, PersonForm form, Viewer viewer) {
        lookWholly(id, viewer);
        Person person = people.findById(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, person.version(), Objects.requireNonNullElse(form.version(), -1));
        if (!form.staysActive() && id.equals(viewer.id())) {
            throw new NotAllowedNow("people.not-yourself");
        }
        person.revise(
                Objects.requireNonNull(form.name()), Objects.requireNonNull(form.roleTitle()), form.emailOrNone());
        if (form.staysActive()) {
            person.activate();
        } else {
            person.deactivate();
            sessions.endAllOf(id);
        }
    }

    public void join(PersonId person, MembershipForm form, Viewer viewer) {
        look(person, viewer);
        requireReach(form.organisationChosen(), viewer);
        memberships.save(Membership.begin(form.toMembership(person)));
    }

    public void end(PersonId person, MembershipId id, LocalDate until, Viewer viewer) {
        MembershipRow row = membership(person, id, viewer);
        if (until.isBefore(row.from())) {
            throw new NotAllowedNow("people.membership.ends-before");
        }
        memberships.findById(id).orElseThrow(() -> NotFound.of(id)).endOn(until);
    }

    /** A token that lets the person choose a password, to be handed to them by other means. */
    public String issueLink(PersonId person, Viewer viewer) {
        if (!lookWholly(person, viewer).active()) {
            throw new NotAllowedNow("people.link.inactive");
        }
        return links.issue(person, viewer.id());
    }

    /** One role of somebody, which the administrator may end. */
    @Transactional(readOnly = true)
    public MembershipRow membership(PersonId person, MembershipId id, Viewer viewer) {
        MembershipRow found = look(person, viewer).memberships().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of(id));
        requireReach(found.organisation(), viewer);
        return found;
    }

    private PersonDetails lookWholly(PersonId person, Viewer viewer) {
        PersonDetails details = look(person, viewer);
        if (!details.wholly()) {
            throw NotPermitted.to("change somebody who also works elsewhere");
        }
        return details;
    }

    private static void requireReach(OrganisationId organisation, Viewer viewer) {
        if (!viewer.reach(ADMINISTRATOR).contains(organisation)) {
            throw NotFound.of(organisation);
        }
    }
}
