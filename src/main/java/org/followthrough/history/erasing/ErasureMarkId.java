package org.followthrough.history.erasing;

import java.util.UUID;

/** Identifies a mark on something that relied on what was erased. */
public record ErasureMarkId(UUID id) {

    /**
     * The id a path or form names.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ErasureMarkId of(String text) {
        return new ErasureMarkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
