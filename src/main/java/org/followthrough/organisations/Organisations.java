package org.followthrough.organisations;

import org.springframework.data.jpa.repository.JpaRepository;

/** All organisations. */
interface Organisations extends JpaRepository<Organisation, OrganisationId> {

    boolean existsByName(String name);

    boolean existsByCode(String code);
}
