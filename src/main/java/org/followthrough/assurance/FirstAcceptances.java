package org.followthrough.assurance;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What managers accepted before a leader. */
interface FirstAcceptances extends JpaRepository<FirstAcceptance, UUID> {}
