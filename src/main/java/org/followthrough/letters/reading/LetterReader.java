package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an inspectorate's document. Holds no state: one reader serves any number of threads. It never guesses:
 * what the text does not plainly say stays empty, and a warning says so.
 */
public final class LetterReader {

    /** Texts of more characters are refused; the longest known reports have a tenth of a million. */
    public static final int LONGEST = 5_000_000;

    /** A letter with a bit of everything. */
    private static final String PREPARING = """
            1 May 2025
            Dear Ms Reader
            Focused visit to Anytown children's services
            This letter summarises the findings of the focused visit to Anytown children's services on 2 and 3 April 2025.
            What needs to improve in this area of social work practice?
            - The timeliness of plans. (Enabler one)
            Main findings
            1. Plans are not always written. One child waits. Leaders are ambitious.
            Yours sincerely
            """;

    /** A document that does not say what it is in so many lines is none. */
    private static final int HEAD_LINES = 400;

    /**
     * Reads a text as pasted or extracted.
     *
     * @return a {@link Proposal}, or a {@link Refusal} when the text is empty, too long, no text or no report
     */
    public Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Refusal(RefusalReason.TOO_LONG);
        }
        return StoredText.looksBinary(text) ? new Refusal(RefusalReason.NOT_TEXT) : read(SourceText.ofWords(text));
    }

    /**
     * Reads a document whose words and layout were taken out of its file.
     *
     * @return a {@link Proposal}, or a {@link Refusal} when the text is empty, too long or no report
     */
    public Reading read(SourceText source) {
        String stored = source.text();
        if (stored.length() > LONGEST) {
            return new Refusal(RefusalReason.TOO_LONG);
        }
        if (stored.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return new Refusal(RefusalReason.EMPTY);
        }
        Stored read = new Stored(source);
        DocumentKind kind = kind(read);
        return kind == null ? new Refusal(RefusalReason.NOT_A_REPORT) : new DocumentReading(read, kind).proposal();
    }

    /** Loads what the first reading needs, so that it can be had ready while a file is still being opened. */
    public static void prepare() {
        new LetterReader().read(PREPARING);
    }

    private static @Nullable DocumentKind kind(Stored stored) {
        List<Line> lines = Lines.first(HEAD_LINES, stored);
        return KindReading.of(Head.of(stored, lines));
    }
}
