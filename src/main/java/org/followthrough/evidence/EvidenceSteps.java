package org.followthrough.evidence;

import org.springframework.data.jpa.repository.JpaRepository;

/** All steps of all evidence. */
interface EvidenceSteps extends JpaRepository<EvidenceStep, EvidenceStepId> {}
