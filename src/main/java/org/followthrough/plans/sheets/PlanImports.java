package org.followthrough.plans.sheets;

import java.util.Optional;
import org.followthrough.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The spreadsheets that were put in. */
interface PlanImports extends JpaRepository<PlanImport, PlanImportId> {

    Optional<PlanImport> findByIdAndPutInByAndDiscardedAtIsNull(PlanImportId id, PersonId by);
}
