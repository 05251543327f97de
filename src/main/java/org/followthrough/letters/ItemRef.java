package org.followthrough.letters;

import java.util.Optional;

/**
 * One item that a letter proposes as a recommendation, said in a form field as {@code I0} or {@code T2}.
 *
 * @param source which list it stands in
 * @param index its place in that list, from 0
 */
public record ItemRef(Source source, int index) {

    /** Where an item comes from. */
    public enum Source {
        /** The inspectors' areas for priority action. */
        PRIORITY('P'),
        /** The inspectors' list of what needs to improve. */
        IMPROVEMENT('I'),
        /** The letter's body, by our reading. */
        TEXT('T');

        private final char letter;

        Source(char letter) {
            this.letter = letter;
        }
    }

    /** Reads what a form sent; empty when it names no item. */
    public static Optional<ItemRef> of(String code) {
        if (!code.matches("[PIT][0-9]{1,4}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(code.substring(1));
        for (Source source : Source.values()) {
            if (source.letter == code.charAt(0)) {
                return Optional.of(new ItemRef(source, index));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return source.letter + String.valueOf(index);
    }
}
