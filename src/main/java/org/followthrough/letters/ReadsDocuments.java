package org.followthrough.letters;

import org.followthrough.letters.reading.Reading;

/** Reads a document that somebody sent, whatever its bytes are; it holds no transaction while it does. */
@FunctionalInterface
public interface ReadsDocuments {

    /**
     * What the document says, or why it is not read.
     *
     * @param bytes the whole file
     * @param fileName as it was sent; its ending is only a hint
     */
    Reading read(byte[] bytes, String fileName);
}
