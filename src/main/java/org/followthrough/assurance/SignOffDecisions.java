package org.followthrough.assurance;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What became of the requests. */
interface SignOffDecisions extends JpaRepository<SignOffDecision, UUID> {}
