package org.followthrough.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.demo.specimens.SpecimenShelf;
import org.followthrough.inspections.InspectionId;
import org.followthrough.letters.Acceptance;
import org.followthrough.letters.AcceptanceAsRead;
import org.followthrough.letters.LetterDraftId;
import org.followthrough.letters.LetterManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the inspectorate sent: somebody puts it in and accepts it as it was read. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Postbag {

    private static final Logger LOG = LoggerFactory.getLogger(Postbag.class);

    private final SpecimenShelf shelf = new SpecimenShelf(SpecimenShelf.OF_THE_DEMONSTRATION);
    private final Teller teller;
    private final LetterManagement letters;
    private final AcceptanceAsRead asRead;

    Postbag(Teller teller, LetterManagement letters, AcceptanceAsRead asRead) {
        this.teller = teller;
        this.letters = letters;
        this.asRead = asRead;
    }

    /**
     * On this day this person puts a specimen in. Where the reader left out what an inspection needs, it stays a draft on
     * that person's list, as it would for anybody.
     *
     * @param published the day it was published, where that is known; it counts as received on it
     */
    Optional<InspectionId> arrives(LocalDate day, PersonId officer, String specimen, @Nullable LocalDate published) {
        return teller.tell(day, officer, viewer -> {
            String words = shelf.text(specimen).orElseThrow(() -> new IllegalArgumentException(specimen));
            LetterDraftId draft = letters.putIn(words, specimen + ".txt", viewer);
            return accepted(draft, specimen, published, viewer)
                    .map(acceptance -> letters.accept(draft, acceptance, viewer));
        });
    }

    private Optional<Acceptance> accepted(
            LetterDraftId draft, String specimen, @Nullable LocalDate published, Viewer viewer) {
        try {
            return Optional.of(asRead.of(draft, published, published, viewer));
        } catch (IllegalStateException incomplete) {
            LOG.info("{} stays a draft: {}", specimen, incomplete.getMessage());
            return Optional.empty();
        }
    }
}
