package org.followthrough.letters;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Letters put in and not accepted yet, and those that were. */
interface LetterDrafts extends JpaRepository<LetterDraft, LetterDraftId> {

    /** Locks it until the transaction ends: what is done to one draft is done one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LetterDraft> findByIdAndPutInByAndDiscardedAtIsNull(LetterDraftId id, PersonId putInBy);

    @Query("""
            select d from LetterDraft d
            where (d.wordsSha256 = :words or d.fileSha256 = :file) and d.putInBy = :person
                and d.discardedAt is null and d.inspection is null
            order by d.putInAt desc
            limit 1
            """)
    Optional<LetterDraft> findSame(@Nullable String words, @Nullable String file, PersonId person);
}
