package org.followthrough.letters;

import java.util.List;

/**
 * Items that stand together: a list of the inspectors', our reading, or the findings under one heading.
 *
 * @param key its address on the page, without the hash
 * @param heading as printed, for findings; empty for the rest, which are called by their part
 * @param open whether the page shows them at once
 */
record ItemGroup(String key, String heading, DraftPart part, List<ShownItem> items, boolean open) {

    public int decided() {
        return (int) items.stream().filter(ShownItem::isDecided).count();
    }

    public int total() {
        return items.size();
    }

    public boolean isDone() {
        return decided() == total();
    }

    public boolean isFindings() {
        return part == DraftPart.FINDING;
    }

    /** Where the first and the last of them begin, as an address says it. */
    public String range() {
        return items.get(0).item().place().start() + "-"
                + items.get(items.size() - 1).item().place().start();
    }

    boolean holds(String item) {
        return items.stream().anyMatch(shown -> shown.id().toString().equals(item));
    }

    ItemGroup opened(boolean now) {
        return new ItemGroup(key, heading, part, items, now);
    }
}
