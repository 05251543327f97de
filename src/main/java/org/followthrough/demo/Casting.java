package org.followthrough.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.NewMembership;
import org.followthrough.people.NewPerson;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Puts the organisations and people of the story on the books. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Casting {

    /** The councils' first day; the trust's was five months before. */
    static final LocalDate COUNCILS_BEGIN = LocalDate.of(2021, 4, 1);

    private static final String PASSWORD = "demonstration";

    private final OrganisationManagement organisations;
    private final PeopleManagement people;
    private final EntityManager entities;

    Casting(OrganisationManagement organisations, PeopleManagement people, EntityManager entities) {
        this.organisations = organisations;
        this.people = people;
        this.entities = entities;
    }

    Cast cast() {
        OrganisationId north =
                organisations.found(OrganisationKind.LOCAL_AUTHORITY, "North Northamptonshire Council", "NNC");
        OrganisationId west =
                organisations.found(OrganisationKind.LOCAL_AUTHORITY, "West Northamptonshire Council", "WNC");
        OrganisationId trust = organisations.found(OrganisationKind.TRUST, "Northamptonshire Children’s Trust", "NCT");
        OrganisationId county =
                organisations.found(OrganisationKind.LOCAL_AUTHORITY, "Northamptonshire County Council", "NCC");
        organisations.deliver(trust, north, COUNCILS_BEGIN);
        organisations.deliver(trust, west, COUNCILS_BEGIN);
        organisations.succeed(north, county);
        organisations.succeed(west, county);
        entities.flush();
        Cast cast = new Cast(
                north,
                west,
                trust,
                person("officer.north", "Improvement officer, North", Role.OFFICER, north),
                person("officer.west", "Improvement officer, West", Role.OFFICER, west),
                person("lead.trust", "Leaving care service manager", Role.OFFICER, trust),
                person("manager.trust", "Head of corporate parenting", Role.MANAGER, trust),
                person("leader.north", "Director of children’s services, North", Role.LEADER, north));
        person("leader.west", "Director of children’s services, West", Role.LEADER, west);
        person("board.north", "Lead member for children, North", Role.BOARD_MEMBER, north);
        person("administrator", "Systems administrator, trust", Role.ADMINISTRATOR, trust);
        entities.flush();
        return cast;
    }

    private PersonId person(String username, String roleTitle, Role role, OrganisationId organisation) {
        PersonId person = people.enrol(new NewPerson(username, roleTitle, roleTitle, null));
        entities.flush();
        people.choosePassword(person, PASSWORD);
        people.join(NewMembership.of(person, organisation, role, COUNCILS_BEGIN));
        return person;
    }
}
