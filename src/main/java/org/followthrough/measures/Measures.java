package org.followthrough.measures;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The measures. */
interface Measures extends JpaRepository<Measure, MeasureId> {

    /** The measure, kept from all other writers until the transaction ends: its readings are written one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> lock(MeasureId id);
}
