package org.followthrough.evidence;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.followthrough.plans.ActionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All evidence. */
interface PiecesOfEvidence extends JpaRepository<Evidence, EvidenceId> {

    @Query("select e.action from Evidence e where e.id = :id")
    Optional<ActionId> actionOf(EvidenceId id);

    /** Locks the piece, so that two new versions of it come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> lock(EvidenceId id);
}
