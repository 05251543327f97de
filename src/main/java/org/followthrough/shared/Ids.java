package org.followthrough.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes and reads the identifiers of every row: UUID version 7, so that they sort by the time they were made. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int LENGTH = 36;

    private Ids() {}

    /** A new identifier, later than every one made before it in this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /**
     * Reads an identifier from an address.
     *
     * @throws IllegalArgumentException when the text is not a UUID in its full 36-character form
     */
    public static UUID parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("Not an identifier");
        }
        return UUID.fromString(text);
    }
}
