package org.followthrough.plans.sheets;

import java.util.Arrays;
import java.util.List;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * What would become of every row, for the page.
 *
 * @param counts how many rows of each kind, with the address of the rows of that kind alone
 * @param rows those of this page: refused ones first
 * @param fingerprint of the whole trial
 * @param links whether evidence comes along
 */
record TrialPage(List<Count> counts, Page<TrialRow> rows, String fingerprint, boolean links) {

    private static final int SIZE = 50;

    /** How many rows of a kind; {@code shown} while only they are. */
    record Count(TrialKind kind, int rows, boolean shown) {}

    static TrialPage of(Trial trial, @Nullable TrialKind only, int number, String address) {
        List<TrialRow> wanted = trial.rows().stream()
                .filter(row -> only == null || row.kind() == only)
                .toList();
        List<TrialRow> rows =
                wanted.stream().skip((long) (number - 1) * SIZE).limit(SIZE).toList();
        return new TrialPage(
                Arrays.stream(TrialKind.values())
                        .map(kind -> new Count(kind, trial.count(kind), kind == only))
                        .filter(count -> count.rows() > 0)
                        .toList(),
                new Page<>(rows, number, SIZE, wanted.size(), only == null ? address : address + "?show=" + only),
                trial.fingerprint(),
                trial.hasLinks());
    }

    public int count(String kind) {
        return counts.stream()
                .filter(count -> count.kind().name().equals(kind))
                .mapToInt(Count::rows)
                .sum();
    }

    /** Whether there is something to write down and nothing in its way. */
    public boolean isAcceptable() {
        return count("REFUSED") == 0 && count("NEW") + count("CHANGED") > 0;
    }
}
