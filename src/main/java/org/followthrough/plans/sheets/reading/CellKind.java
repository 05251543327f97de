package org.followthrough.plans.sheets.reading;

import java.util.Arrays;

/** What is in a cell. */
public enum CellKind {
    EMPTY('a'),
    TEXT('b'),
    /** Its text is the number in plain digits. */
    NUMBER('c'),
    /** Its text is the day as {@code 2025-03-31}. */
    DATE('d'),
    /** A formula that ended in an error; its text is what the cell shows, such as {@code #REF!}. */
    ERROR('e'),
    /** A formula whose value was never worked out. */
    NO_VALUE('f');

    private final char letter;

    CellKind(char letter) {
        this.letter = letter;
    }

    /** What stands for it where cells are written as text. */
    char letter() {
        return letter;
    }

    static CellKind of(char letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such cell"));
    }
}
