package org.followthrough.plans.lists;

import java.util.List;
import org.followthrough.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** The filters that people keep. */
interface SavedFilters extends JpaRepository<SavedFilter, SavedFilterId> {

    List<SavedFilter> findByPerson(PersonId person);
}
