package org.followthrough.plans.views;

import java.util.Optional;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All views of councils on shared actions. */
interface CouncilViews extends JpaRepository<CouncilView, UUID> {

    Optional<CouncilView> findByActionAndCouncil(ActionId action, OrganisationId council);
}
