package org.followthrough.reports.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way of writing papers down.
 *
 * @param <P> the papers it can write
 */
public interface PaperForm<P extends Paper> {

    /** The ending of the file's name, without the dot. */
    String extension();

    String contentType();

    /**
     * Writes the whole paper, the same paper always as the same bytes; the stream stays open, so that a form can also be one
     * entry of an archive.
     */
    void write(P paper, OutputStream out) throws IOException;

    /** Whether sending it takes so long that whoever waits wants to see how far it has got. */
    default boolean takesLong(P paper) {
        return false;
    }
}
