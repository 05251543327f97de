package org.followthrough.organisations;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who delivers for whom. */
interface Deliveries extends JpaRepository<Delivery, UUID> {}
