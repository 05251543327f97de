package org.followthrough.assurance.checks;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All reopenings. */
interface Reopenings extends JpaRepository<Reopening, UUID> {}
