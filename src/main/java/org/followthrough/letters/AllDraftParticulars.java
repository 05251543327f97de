package org.followthrough.letters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Particulars of drafts, one each. */
interface AllDraftParticulars extends JpaRepository<DraftParticulars, UUID> {

    Optional<DraftParticulars> findByDraft(LetterDraftId draft);
}
