package org.followthrough.letters;

import java.time.Clock;
import org.followthrough.findings.FindingManagement;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.NewLetter;
import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.Refusal;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in and, once they were checked, makes inspections of them. A draft belongs to whoever put it in. */
@Service
@Transactional
public class LetterManagement {

    private final LetterDrafts drafts;
    private final InspectionManagement inspections;
    private final FindingManagement findings;
    private final LetterReader reader;
    private final Clock clock;

    LetterManagement(
            LetterDrafts drafts,
            InspectionManagement inspections,
            FindingManagement findings,
            LetterReader reader,
            Clock clock) {
        this.drafts = drafts;
        this.inspections = inspections;
        this.findings = findings;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Puts a letter in. The same words put in again by the same person lead to the draft that is there already.
     *
     * @throws NotPermitted when the viewer keeps no plans anywhere
     * @throws LetterRefused when the text is no inspection letter or report
     */
    public LetterDraftId putIn(String text, @Nullable String fileName, Viewer viewer) {
        if (!viewer.mayKeepPlans()) {
            throw NotPermitted.to("put a letter in");
        }
        String words = read(text).text();
        return drafts.findSame(LetterDraft.digest(words), viewer.id())
                .orElseGet(() -> drafts.saveAndFlush(LetterDraft.putIn(words, fileName, viewer.id(), clock.instant())))
                .id();
    }

    /**
     * Makes the inspection, its letter, findings and recommendations of a draft, all or nothing.
     *
     * @throws NotFound when the draft is not the viewer's
     * @throws NotPermitted when they may not record for the organisations
     * @throws org.followthrough.shared.NotAllowedNow when it was accepted before
     * @throws IllegalArgumentException when the decisions do not fit what was read
     */
    public InspectionId accept(LetterDraftId id, Acceptance acceptance, Viewer viewer) {
        LetterDraft draft = find(id, viewer);
        Keeping keeping = new Keeping(read(draft.words()), acceptance);
        InspectionId inspection = inspections.record(acceptance.inspection(), viewer);
        draft.become(inspection);
        NewLetter letter = new NewLetter(draft.words(), acceptance.datedOn(), acceptance.addressee(), draft.fileName());
        inspections.keepLetter(inspection, letter, viewer);
        findings.accept(inspection, keeping.findings(), keeping.recommendations(), viewer);
        return inspection;
    }

    /** Gives a draft up; it is gone from the lists and can be put in again. */
    public void discard(LetterDraftId id, Viewer viewer) {
        find(id, viewer).discard(clock.instant());
    }

    private LetterDraft find(LetterDraftId id, Viewer viewer) {
        return drafts.findByIdAndPutInByAndDiscardedAtIsNull(id, viewer.id()).orElseThrow(() -> NotFound.of(id));
    }

    private Proposal read(String text) {
        Reading reading = reader.read(text);
        if (reading instanceof Refusal refusal) {
            throw new LetterRefused(refusal.reason());
        }
        return (Proposal) reading;
    }
}
