package org.followthrough.inspections;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The accepted letters. */
interface Letters extends JpaRepository<Letter, UUID> {

    boolean existsByInspection(InspectionId inspection);
}
