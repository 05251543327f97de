package org.followthrough.assurance.checks;

import org.springframework.data.jpa.repository.JpaRepository;

/** All checks that were set after a sign-off. */
interface PlannedChecks extends JpaRepository<PlannedCheck, PlannedCheckId> {}
