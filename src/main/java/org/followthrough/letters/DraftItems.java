package org.followthrough.letters;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Items of drafts. */
interface DraftItems extends JpaRepository<DraftItem, DraftItemId> {

    Optional<DraftItem> findByIdAndDraft(DraftItemId id, LetterDraftId draft);

    /** All of a draft, also those joined into others, in the order of the letter. */
    @Query("select i from DraftItem i where i.draft = :draft order by i.place.start, i.place.end, i.id.id")
    List<DraftItem> ofDraft(LetterDraftId draft);
}
