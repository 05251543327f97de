package org.followthrough.letters.documents;

import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.RefusalReason;

/** How much one document may cost: forms that draw forms that draw forms look small and never end. */
final class Budget {

    private static final int OPERATIONS = 6_000_000;
    private static final int RULES_A_PAGE = 20_000;

    private int operations;
    private int glyphs;
    private int rules;

    void beginPage() {
        rules = 0;
    }

    void spendOperation() {
        if (++operations > OPERATIONS) {
            throw new DocumentRefused(RefusalReason.TOO_HARD);
        }
    }

    void spendGlyph() {
        if (++glyphs > LetterReader.LONGEST) {
            throw new DocumentRefused(RefusalReason.TOO_LONG);
        }
    }

    /** Whether one more line counts; a page of so many is a drawing, and no table is looked for beyond them. */
    boolean hasRule() {
        return ++rules <= RULES_A_PAGE;
    }
}
