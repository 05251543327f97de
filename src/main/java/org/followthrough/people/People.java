package org.followthrough.people;

import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody known. */
interface People extends JpaRepository<Person, PersonId> {

    boolean existsByUsername(String username);
}
