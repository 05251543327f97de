package org.followthrough.letters;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the letter that something was read from.
 *
 * @param anchor its address on the page, without the hash
 * @param look name of the style, which never stands alone
 * @param item address of what was read from it; null where there is nothing to decide
 * @param number by which that goes on the page
 */
record PaneMark(
        int start,
        int end,
        String anchor,
        String look,
        @Nullable String item,
        @Nullable String number) {

    boolean covers(int place) {
        return start <= place && place < end;
    }
}
