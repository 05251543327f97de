package org.followthrough.letters.documents;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a page's words need to know of a font: which characters its codes stand for, how wide they are, and its weight. */
interface PrintedFont {

    /** The next code of a printed string, and how many bytes it takes (one to four). */
    record Code(int code, int length) {}

    Code next(byte[] string, int at) throws IOException;

    /** The characters a code stands for, as a reader would type them; null where nothing says. */
    @Nullable
    String text(int code) throws IOException;

    /** How far the next sign stands, in sizes of the type. */
    float width(int code) throws IOException;

    boolean isBold();
}
