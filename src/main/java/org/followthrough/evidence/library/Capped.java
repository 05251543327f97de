package org.followthrough.evidence.library;

import java.util.List;

/** The first rows of a list and how many there are. */
record Capped<T>(List<T> rows, long total) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many are counted, not shown. */
    public long more() {
        return total - rows.size();
    }
}
