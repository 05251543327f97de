package org.followthrough.yousaid;

import org.springframework.data.jpa.repository.JpaRepository;

/** All lines. */
interface PublicLines extends JpaRepository<PublicLine, PublicLineId> {}
