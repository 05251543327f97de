package org.followthrough.letters;

import org.followthrough.letters.reading.Proposal;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items and particulars of drafts, begun as they were read. Works within the transaction of whoever calls. */
@Component
class DraftParts {

    private final DraftItems items;
    private final AllDraftParticulars particulars;
    private final ParticularsReading reading;
    private final JdbcClient jdbc;

    DraftParts(DraftItems items, AllDraftParticulars particulars, ParticularsReading reading, JdbcClient jdbc) {
        this.items = items;
        this.particulars = particulars;
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /** Waits until nobody else puts a letter in for this person: the same letter sent twice at once becomes one draft. */
    void takeTurn(Viewer viewer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('letter_draft ' || :person, 0))")
                .param("person", viewer.id().toString())
                .query((row, number) -> number)
                .single();
    }

    void begin(LetterDraftId draft, Proposal read, Viewer viewer) {
        particulars.save(reading.of(draft, read, viewer));
        items.saveAllAndFlush(new DraftReading(draft, read).items());
    }

    void takeAll(LetterDraftId draft, Acceptance asRead) {
        particulars.findByDraft(draft).orElseThrow().open(asRead.received(), asRead.published());
        items.ofDraft(draft).stream().filter(DraftItem::isThere).forEach(DraftItem::accept);
    }
}
