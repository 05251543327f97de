package org.followthrough.letters.reading;

/**
 * A single value read from the document, with the passage that says it.
 *
 * @param value what was read, for example a date
 * @param passage where it is printed
 * @param sureness how plainly it is printed
 */
public record Read<T>(T value, Passage passage, Sureness sureness) {

    static <T> Read<T> plainly(T value, Passage passage) {
        return new Read<>(value, passage, Sureness.HIGH);
    }

    static <T> Read<T> probably(T value, Passage passage) {
        return new Read<>(value, passage, Sureness.LOW);
    }
}
