package org.followthrough.assurance.checks;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All embedding checks that were made. */
interface EmbeddingChecks extends JpaRepository<EmbeddingCheck, UUID> {}
