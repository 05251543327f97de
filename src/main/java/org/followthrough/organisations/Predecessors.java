package org.followthrough.organisations;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who came after whom. */
interface Predecessors extends JpaRepository<Predecessor, UUID> {}
