package org.followthrough.letters;

import java.time.LocalDate;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a letter just as it was read, for those who would change nothing on its draft. */
@Component
public class AcceptanceAsRead {

    private final DraftDirectory drafts;

    AcceptanceAsRead(DraftDirectory drafts) {
        this.drafts = drafts;
    }

    /**
     * The decisions that keep everything as proposed, our reading with it, on an open inspection.
     *
     * @param received the day it was received, if known; the letter never says
     * @param published the day it was published, if known; the letter never says
     * @throws NotFound when the draft is not the viewer's
     * @throws IllegalStateException when the reader left out something that an inspection needs
     */
    public Acceptance of(
            LetterDraftId draft, @Nullable LocalDate received, @Nullable LocalDate published, Viewer viewer) {
        if (!drafts.missing(draft, viewer).stream().allMatch("confidentiality"::equals)) {
            throw new IllegalStateException("The letter does not say " + drafts.missing(draft, viewer));
        }
        return new Acceptance(received, published);
    }
}
