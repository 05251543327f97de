package org.followthrough.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What measures were on their dates. */
interface Readings extends JpaRepository<Reading, ReadingId> {

    @Query("select count(r) > 0 from Reading r where r.measure = :measure")
    boolean anyOf(MeasureId measure);

    @Query("select r from Reading r where r.measure = :measure and r.readOn = :on")
    Optional<Reading> of(MeasureId measure, LocalDate on);

    @Query("select r from Reading r where r.measure = :measure and r.readOn in :dates")
    List<Reading> of(MeasureId measure, Collection<LocalDate> dates);
}
