package org.followthrough.plans;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The plans. */
interface Plans extends JpaRepository<Plan, PlanId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lock(PlanId id);

    /** Counts as a change although its own row stays the same: a part of it has changed. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("update plan set version = version + 1 where id = :id")
    void countAsChanged(UUID id);
}
