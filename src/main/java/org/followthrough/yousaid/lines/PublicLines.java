package org.followthrough.yousaid.lines;

import org.followthrough.yousaid.PublicLineId;
import org.springframework.data.jpa.repository.JpaRepository;

/** All lines. */
interface PublicLines extends JpaRepository<PublicLine, PublicLineId> {}
