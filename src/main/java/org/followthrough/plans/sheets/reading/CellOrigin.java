package org.followthrough.plans.sheets.reading;

import java.util.Arrays;

/** How a cell came by what is in it. */
public enum CellOrigin {
    TYPED('a'),
    FORMULA('b'),
    /** Merged with cells above or below it: each of them has the text of the whole. */
    MERGED_DOWN('c'),
    /** Merged with cells beside it: the first of them has the text. */
    MERGED_ACROSS('d');

    private final char letter;

    CellOrigin(char letter) {
        this.letter = letter;
    }

    /** What stands for it where cells are written as text. */
    char letter() {
        return letter;
    }

    static CellOrigin of(char letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such cell"));
    }
}
