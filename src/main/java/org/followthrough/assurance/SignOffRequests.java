package org.followthrough.assurance;

import org.springframework.data.jpa.repository.JpaRepository;

/** All requests for sign-off. */
interface SignOffRequests extends JpaRepository<SignOffRequest, SignOffRequestId> {}
