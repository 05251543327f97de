package org.followthrough.plans;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** The actions. */
interface Actions extends JpaRepository<Action, ActionId> {

    /** The action, kept from all other writers until the transaction ends: steps of its life follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.id = :id")
    Optional<Action> lock(ActionId id);

    /** Counts as a change of its words although its own row stays the same: what it answers has changed. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("update action set version = version + 1 where id = :id")
    void countAsChanged(UUID id);

    /** The next number in a plan; whoever asks at the same time waits until this transaction has ended. */
    @NativeQuery("""
            update plan set last_action_number = last_action_number + 1
            where id = :plan
            returning last_action_number
            """)
    int nextNumber(UUID plan);
}
