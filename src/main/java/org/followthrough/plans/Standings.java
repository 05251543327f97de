package org.followthrough.plans;

import org.springframework.data.jpa.repository.JpaRepository;

/** How the actions stand. */
interface Standings extends JpaRepository<Standing, ActionId> {}
