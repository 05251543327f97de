package org.followthrough.inspections;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The dates that people put in the place of others. */
interface DateOverrides extends JpaRepository<DateOverride, UUID> {

    List<DateOverride> findByInspectionOrderByNumber(InspectionId inspection);
}
