package org.followthrough.reports;

import java.io.IOException;
import java.io.OutputStream;

/** A way of writing any paper down. */
interface PaperForm {

    /** The ending of the file's name, without the dot. */
    String extension();

    String contentType();

    /** Writes the whole paper; the stream stays open, so that a form can also be one entry of an archive. */
    void write(Paper paper, OutputStream out) throws IOException;
}
