package org.followthrough.letters;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its page shows it.
 *
 * @param listed what the inspectors list, a group for each kind
 * @param raised what only the body says; null where there is none
 * @param sections the findings by heading
 * @param read where particulars were read, by their names in the form
 * @param judgements as printed and as they are going to be recorded
 * @param blocks the letter itself
 */
record DraftPage(
        DraftHead head,
        List<ItemGroup> listed,
        @Nullable ItemGroup raised,
        List<ItemGroup> sections,
        Map<String, ShownParticular> read,
        List<DraftJudgement> judgements,
        List<PaneBlock> blocks) {

    private Stream<ItemGroup> groups() {
        return Stream.of(listed.stream(), Stream.ofNullable(raised), sections.stream())
                .flatMap(groups -> groups);
    }

    public int decided() {
        return groups().mapToInt(ItemGroup::decided).sum();
    }

    public int total() {
        return groups().mapToInt(ItemGroup::total).sum();
    }

    /** How many items of our reading nobody decided on: these are not taken by themselves. */
    public int raisedUndecided() {
        return raised == null ? 0 : raised.total() - raised.decided();
    }

    @Nullable
    ItemGroup groupOf(String item) {
        return groups().filter(group -> group.holds(item)).findFirst().orElse(null);
    }

    @Nullable
    ShownItem item(String id) {
        return groups().flatMap(group -> group.items().stream())
                .filter(shown -> shown.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Everything a finding can stand behind. */
    List<ShownItem> subjects() {
        return Stream.concat(listed.stream(), Stream.ofNullable(raised))
                .flatMap(group -> group.items().stream())
                .toList();
    }
}
