package org.followthrough.evidence;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All versions of all evidence. */
interface EvidenceVersions extends JpaRepository<EvidenceVersion, EvidenceVersionId> {

    @Query("select coalesce(max(v.number), 0) from EvidenceVersion v where v.evidence = :evidence")
    int lastNumber(EvidenceId evidence);

    Optional<EvidenceVersion> findFirstByEvidenceOrderByNumberDesc(EvidenceId evidence);
}
