package org.followthrough.people;

import java.util.Objects;
import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do about organisations. A trust can be given a council to deliver for only together with the
 * council's founding: otherwise the people of a trust could let themselves in anywhere.
 */
@Service
@Transactional
class OrganisationAdministration {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private final OrganisationManagement organisations;
    private final PeopleManagement people;

    OrganisationAdministration(OrganisationManagement organisations, PeopleManagement people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** One the viewer sees and administers; 404 before 403. */
    @Transactional(readOnly = true)
    public OrganisationRow look(OrganisationId id, Viewer viewer) {
        if (!viewer.visibleOrganisations().contains(id)) {
            throw NotFound.of(id);
        }
        viewer.require("administer organisations", ADMINISTRATOR, Set.of(id), null);
        return organisations.one(id);
    }

    /** Founds it; whoever did administers it, through the trust that delivers for it or by a role there. */
    public OrganisationId found(OrganisationForm form, Viewer viewer) {
        Administrators.only(viewer);
        OrganisationId trust = form.deliveredBy();
        OrganisationId founded = organisations.found(
                Objects.requireNonNull(form.kind()),
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.code()));
        if (trust != null && form.kind() == OrganisationKind.LOCAL_AUTHORITY) {
            requireOwnTrust(trust, viewer);
            organisations.deliver(trust, founded, viewer.today());
        } else {
            people.join(NewMembership.of(viewer.id(), founded, Role.ADMINISTRATOR, viewer.today()));
        }
        return founded;
    }

    public void rename(OrganisationId id, String name, int version, Viewer viewer) {
        look(id, viewer);
        organisations.rename(id, name, version);
    }

    private void requireOwnTrust(OrganisationId trust, Viewer viewer) {
        if (!viewer.memberOf(ADMINISTRATOR).contains(trust)
                || organisations.one(trust).kind() != OrganisationKind.TRUST) {
            throw NotFound.of(trust);
        }
    }
}
