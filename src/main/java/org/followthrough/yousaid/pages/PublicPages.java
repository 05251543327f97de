package org.followthrough.yousaid.pages;

import org.followthrough.organisations.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The pages of all councils that ever had one. */
interface PublicPages extends JpaRepository<PublicPage, OrganisationId> {}
