package org.followthrough.letters.documents;

import org.followthrough.letters.reading.LetterReader;
import org.followthrough.letters.reading.Reading;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;

/** The words of a document's file: PDF (born digital), Word {@code .docx}, or plain text. Names and endings are not trusted. */
public final class DocumentText {

    /** Files of more bytes are refused. */
    public static final int LARGEST = 30 * 1024 * 1024;

    private DocumentText() {}

    /**
     * Takes the words out of a file.
     *
     * @throws DocumentRefused when there are none to be had, with the reason
     */
    public static SourceText of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new DocumentRefused(RefusalReason.TOO_LARGE);
        }
        try {
            return bounded(
                    switch (FileKind.of(bytes)) {
                        case PDF -> PdfFile.words(bytes);
                        case WORD -> WordFile.words(bytes);
                        case TEXT -> PlainText.words(bytes);
                        case EMPTY -> throw new DocumentRefused(RefusalReason.EMPTY);
                        case LOCKED -> throw new DocumentRefused(RefusalReason.ENCRYPTED);
                        case OTHER -> throw new DocumentRefused(RefusalReason.NOT_A_DOCUMENT);
                    });
        } catch (StackOverflowError nestedTooDeeply) {
            throw new DocumentRefused(RefusalReason.TOO_HARD, nestedTooDeeply);
        }
    }

    /** Reads a file from its bytes to a proposal, or to the refusal that says why not. */
    public static Reading read(byte[] bytes) {
        try {
            return new LetterReader().read(of(bytes));
        } catch (DocumentRefused refused) {
            return refused.refusal();
        } catch (StackOverflowError nestedTooDeeply) {
            return new DocumentRefused(RefusalReason.TOO_HARD, nestedTooDeeply).refusal();
        }
    }

    private static SourceText bounded(SourceText words) {
        if (words.text().length() > LetterReader.LONGEST) {
            throw new DocumentRefused(RefusalReason.TOO_LONG);
        }
        if (words.text().isBlank()) {
            throw new DocumentRefused(RefusalReason.EMPTY);
        }
        return words;
    }
}
