package org.followthrough.people;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who holds which role where. */
interface Memberships extends JpaRepository<Membership, MembershipId> {}
