package org.followthrough.yousaid.lines;

import org.springframework.data.jpa.repository.JpaRepository;

/** All approvals. */
interface PublicLineApprovals extends JpaRepository<PublicLineApproval, PublicLineApprovalId> {}
