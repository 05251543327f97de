package org.followthrough.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final List<Part> PARTS = List.of(
            new Part("officer.north", "Improvement officer, North", Role.OFFICER, "NNC"),
            new Part("lead.send", "Head of SEND, North", Role.OFFICER, "NNC"),
            new Part("manager.north", "Assistant director, education, North", Role.MANAGER, "NNC"),
            new Part("leader.north", "Director of children’s services, North", Role.LEADER, "NNC"),
            new Part("board.north", "Lead member for children, North", Role.BOARD_MEMBER, "NNC"),
            new Part("officer.west", "Improvement officer, West", Role.OFFICER, "WNC"),
            new Part("leader.west", "Director of children’s services, West", Role.LEADER, "WNC"),
            new Part("lead.trust", "Leaving care service manager", Role.OFFICER, "NCT"),
            new Part("lead.fostering", "Fostering service manager", Role.OFFICER, "NCT"),
            new Part("lead.permanence", "Head of permanence", Role.OFFICER, "NCT"),
            new Part("lead.safeguarding", "Head of safeguarding", Role.OFFICER, "NCT"),
            new Part("manager.trust", "Head of corporate parenting", Role.MANAGER, "NCT"),
            new Part("manager.quality", "Head of quality and practice", Role.MANAGER, "NCT"),
            new Part("leader.trust", "Chief executive, trust", Role.LEADER, "NCT"),
            new Part("partner.health", "Head of children’s commissioning", Role.BOARD_MEMBER, "NNC"),
            new Part("partner.police", "Detective superintendent, public protection", Role.BOARD_MEMBER, "NCT"),
            new Part("administrator", "Systems administrator, trust", Role.ADMINISTRATOR, "NCT"));

    private final OrganisationManagement organisations;
    private final PeopleManagement people;
    private final EntityManager entities;

    Casting(OrganisationManagement organisations, PeopleManagement people, EntityManager entities) {
        this.organisations = organisations;
        this.people = people;
        this.entities = entities;
    }

    Cast cast() {
        Map<String, OrganisationId> founded = found();
        entities.flush();
        Map<String, PersonId> enrolled = new HashMap<>();
        for (Part part : PARTS) {
            enrolled.put(part.username(), person(part, Objects.requireNonNull(founded.get(part.organisation()))));
        }
        atHome("partner.health", "ICB", founded, enrolled);
        atHome("partner.police", "POL", founded, enrolled);
        people.sharePassword(enrolled.values(), PASSWORD);
        entities.flush();
        return new Cast(founded, enrolled);
    }

    private Map<String, OrganisationId> found() {
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
        OrganisationId health =
                organisations.found(OrganisationKind.PARTNER, "NHS Northamptonshire Integrated Care Board", "ICB");
        OrganisationId police = organisations.found(OrganisationKind.PARTNER, "Northamptonshire Police", "POL");
        return Map.of("NNC", north, "WNC", west, "NCT", trust, "ICB", health, "POL", police);
    }

    private PersonId person(Part part, OrganisationId organisation) {
        PersonId person = people.enrol(new NewPerson(part.username(), part.roleTitle(), part.roleTitle(), null));
        entities.flush();
        people.join(NewMembership.of(person, organisation, part.role(), COUNCILS_BEGIN));
        return person;
    }

    /** A partner is known to a council through somebody who belongs to both. */
    private void atHome(
            String username, String code, Map<String, OrganisationId> founded, Map<String, PersonId> enrolled) {
        people.join(NewMembership.of(
                Objects.requireNonNull(enrolled.get(username)),
                Objects.requireNonNull(founded.get(code)),
                Role.OFFICER,
                COUNCILS_BEGIN));
    }

    private record Part(String username, String roleTitle, Role role, String organisation) {}
}
