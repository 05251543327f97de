package org.followthrough.plans.bulk;

import java.util.List;

/** What a change of many actions would do, row by row. */
record BulkPreview(List<BulkRow> rows) {

    /** The rows that will change. */
    public List<BulkRow> changed() {
        return rows.stream().filter(BulkRow::isChanged).toList();
    }

    /** The rows left out, each with why. */
    public List<BulkRow> leftOut() {
        return rows.stream().filter(row -> !row.isChanged()).toList();
    }

    /** Whether somebody who has seen these rows has seen this preview. */
    boolean isWhatWasSeen(List<String> seen) {
        return !changed().isEmpty()
                && changed().stream()
                        .map(BulkRow::seen)
                        .sorted()
                        .toList()
                        .equals(seen.stream().sorted().toList());
    }
}
