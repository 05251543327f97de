package org.followthrough.reports.style;

import org.followthrough.organisations.OrganisationId;
import org.springframework.data.jpa.repository.JpaRepository;

/** What organisations chose for their papers. */
interface StyleSettings extends JpaRepository<StyleSetting, OrganisationId> {}
