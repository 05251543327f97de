package org.followthrough.letters;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.followthrough.files.FileName;
import org.followthrough.files.FileStore;
import org.followthrough.files.StoredFile;
import org.followthrough.inspections.InspectionId;
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
    private final DraftParts parts;
    private final DraftAcceptance acceptance;
    private final FileStore files;
    private final LetterReader reader;
    private final Clock clock;

    LetterManagement(
            LetterDrafts drafts,
            DraftParts parts,
            DraftAcceptance acceptance,
            FileStore files,
            LetterReader reader,
            Clock clock) {
        this.drafts = drafts;
        this.parts = parts;
        this.acceptance = acceptance;
        this.files = files;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Puts the words of a letter in. The same words put in again by the same person lead to the draft that is there already.
     *
     * @throws NotPermitted when the viewer keeps no plans anywhere
     * @throws LetterRefused when the text is no inspection letter or report
     */
    public LetterDraftId putIn(String text, @Nullable String fileName, Viewer viewer) {
        requirePuttingIn(viewer);
        return keep(read(reader.read(text)), fileName, null, viewer);
    }

    /**
     * Keeps what was read of a letter, with the file it came in.
     *
     * @param file its bytes; null where words were pasted
     */
    LetterDraftId keep(Proposal read, @Nullable String fileName, byte @Nullable [] file, Viewer viewer) {
        parts.takeTurn(viewer);
        String sha256 = file == null ? null : LetterDraft.digest(file);
        return drafts.findSame(LetterDraft.digest(read.text()), sha256, viewer.id())
                .orElseGet(() -> begin(read, fileName, file, viewer))
                .id();
    }

    /**
     * Makes the inspection, its letter, findings and recommendations of a draft as it was decided, all or nothing. What nobody
     * decided on is taken as it was read, but for our own reading of the letter, which somebody must take.
     *
     * @throws NotFound when the draft is not the viewer's
     * @throws NotPermitted when they may not record for the organisation
     * @throws org.followthrough.shared.NotAllowedNow when it was accepted before
     * @throws IllegalStateException when something is missing that an inspection needs
     */
    public InspectionId accept(LetterDraftId id, Viewer viewer) {
        return acceptance.accept(find(id, viewer), viewer);
    }

    /** Accepts a draft just as it was read, our reading included. */
    public InspectionId accept(LetterDraftId id, Acceptance asRead, Viewer viewer) {
        LetterDraft draft = find(id, viewer);
        draft.requireOpen();
        parts.takeAll(draft.id(), asRead);
        return acceptance.accept(draft, viewer);
    }

    /** Gives a draft up; it is gone from the lists and can be put in again. */
    public void discard(LetterDraftId id, Viewer viewer) {
        find(id, viewer).discard(clock.instant());
    }

    static void requirePuttingIn(Viewer viewer) {
        if (!viewer.mayKeepPlans()) {
            throw NotPermitted.to("put a letter in");
        }
    }

    static Proposal read(Reading reading) {
        if (reading instanceof Refusal refusal) {
            throw new LetterRefused(refusal.reason());
        }
        return (Proposal) reading;
    }

    private LetterDraft begin(Proposal read, @Nullable String fileName, byte @Nullable [] file, Viewer viewer) {
        LetterDraft draft = LetterDraft.putIn(read, fileName, viewer.id(), clock.instant());
        if (file != null && fileName != null) {
            StoredFile stored = files.store(FileName.of(fileName), new ByteArrayInputStream(file), LetterForm.LARGEST);
            draft.keep(stored);
        }
        drafts.saveAndFlush(draft);
        parts.begin(draft.id(), read, viewer);
        return draft;
    }

    private LetterDraft find(LetterDraftId id, Viewer viewer) {
        return drafts.findByIdAndPutInByAndDiscardedAtIsNull(id, viewer.id()).orElseThrow(() -> NotFound.of(id));
    }
}
