package org.followthrough.letters;

import java.util.Optional;
import org.followthrough.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Letters put in and not accepted yet, and those that were. */
interface LetterDrafts extends JpaRepository<LetterDraft, LetterDraftId> {

    Optional<LetterDraft> findByIdAndPutInByAndDiscardedAtIsNull(LetterDraftId id, PersonId putInBy);

    @Query("""
            select d from LetterDraft d
            where d.wordsSha256 = :digest and d.putInBy = :person and d.discardedAt is null
            order by d.putInAt desc
            limit 1
            """)
    Optional<LetterDraft> findSame(String digest, PersonId person);
}
