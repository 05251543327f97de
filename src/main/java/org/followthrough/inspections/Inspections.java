package org.followthrough.inspections;

import org.springframework.data.jpa.repository.JpaRepository;

/** All inspections. */
interface Inspections extends JpaRepository<Inspection, InspectionId> {}
