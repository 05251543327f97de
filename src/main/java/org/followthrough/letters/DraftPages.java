package org.followthrough.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of a draft; four statements, whatever the number of items. */
@Component
class DraftPages {

    /** A letter with no more findings than this shows them all at once. */
    private static final int SHORT = 30;

    /** No more of our reading than this is shown at once. */
    private static final int FEW = 12;

    /** Enough words to know a listed item by. */
    private static final int LABEL = 90;

    private final DraftDirectory drafts;

    DraftPages(DraftDirectory drafts) {
        this.drafts = drafts;
    }

    /**
     * The page.
     *
     * @param at the item it was left at, whose section is shown
     * @throws NotFound when the draft is not the viewer's
     */
    DraftPage of(LetterDraftId id, @Nullable String at, Viewer viewer) {
        return of(drafts.head(id, viewer), at);
    }

    DraftPage of(DraftHead head, @Nullable String at) {
        List<ShownItem> items = shown(head, drafts.items(head.id()));
        List<DraftPassage> passages = drafts.passages(head.id());
        List<DraftJudgement> judgements = drafts.judgements(head.id());
        Map<DraftPart, List<ShownItem>> parts = parts(items);
        return new DraftPage(
                head,
                listed(parts),
                raised(parts, at),
                sections(parts.getOrDefault(DraftPart.FINDING, List.of()), at),
                read(head, passages),
                judgements,
                DocumentPane.set(head.text(), marks(items, passages, judgements)));
    }

    /** The letter alone, with the places of the particulars. */
    List<PaneBlock> particularsOnly(DraftHead head, List<DraftPassage> passages, List<DraftJudgement> judgements) {
        return DocumentPane.set(head.text(), marks(List.of(), passages, judgements));
    }

    /** The letter in sentences, those taken told apart. */
    List<PaneBlock> sentences(DraftHead head) {
        List<PaneMark> marks = shown(head, drafts.items(head.id())).stream()
                .filter(shown -> !shown.isRejected())
                .map(ShownItem::mark)
                .toList();
        return DocumentPane.sentences(head.text(), marks);
    }

    static Map<String, ShownParticular> read(DraftHead head, List<DraftPassage> passages) {
        Map<String, ShownParticular> read = new LinkedHashMap<>();
        for (DraftPassage passage : passages) {
            String field = passage.field().field();
            ShownParticular before = read.get(field);
            String words = head.text().shown(passage.start(), passage.end());
            read.put(
                    field,
                    before == null
                            ? new ShownParticular(
                                    field, "read-" + field, words, head.text().pageOf(passage.start()), passage.sure())
                            : new ShownParticular(
                                    field,
                                    before.anchor(),
                                    before.words() + "; " + words,
                                    before.page(),
                                    before.sure() && passage.sure()));
        }
        return read;
    }

    private static List<ShownItem> shown(DraftHead head, List<DraftItemRow> rows) {
        Map<UUID, Integer> numbers = new HashMap<>();
        Map<UUID, DraftItemRow> byId = new HashMap<>();
        Map<DraftPart, DraftItemRow> last = new EnumMap<>(DraftPart.class);
        Map<UUID, Boolean> joinable = new HashMap<>();
        Map<DraftPart, Integer> counts = new EnumMap<>(DraftPart.class);
        for (DraftItemRow row : rows) {
            numbers.put(row.id(), counts.merge(row.part(), 1, Integer::sum));
            byId.put(row.id(), row);
            DraftItemRow before = last.put(row.part(), row);
            if (before != null) {
                joinable.put(
                        before.id(), before.place().section().equals(row.place().section()));
            }
        }
        return rows.stream()
                .map(row -> new ShownItem(
                        row,
                        numbers.getOrDefault(row.id(), 0),
                        words(head, row),
                        about(head, row.about() == null ? null : byId.get(row.about()), numbers),
                        joinable.getOrDefault(row.id(), false)))
                .toList();
    }

    private static ShownItem.@Nullable About about(
            DraftHead head, @Nullable DraftItemRow meant, Map<UUID, Integer> numbers) {
        return meant == null
                ? null
                : new ShownItem.About(
                        meant.id(),
                        meant.part(),
                        numbers.getOrDefault(meant.id(), 0),
                        shortened(words(head, meant)),
                        meant.state() == DraftItemState.REJECTED);
    }

    private static String words(DraftHead head, DraftItemRow row) {
        return head.text().shown(row.place().start(), row.place().end());
    }

    /** Cut at a word. */
    static String shortened(String words) {
        int cut = words.length() <= LABEL ? words.length() : Math.max(words.lastIndexOf(' ', LABEL), LABEL / 2);
        return cut < words.length() ? words.substring(0, cut) + " \u2026" : words;
    }

    private static Map<DraftPart, List<ShownItem>> parts(List<ShownItem> items) {
        Map<DraftPart, List<ShownItem>> parts = new EnumMap<>(DraftPart.class);
        items.forEach(shown -> parts.computeIfAbsent(shown.item().part(), none -> new ArrayList<>())
                .add(shown));
        return parts;
    }

    private static List<ItemGroup> listed(Map<DraftPart, List<ShownItem>> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().isListed())
                .map(part -> new ItemGroup("list-" + part.getKey(), "", part.getKey(), part.getValue(), true))
                .toList();
    }

    private static @Nullable ItemGroup raised(Map<DraftPart, List<ShownItem>> parts, @Nullable String at) {
        List<ShownItem> raised = parts.get(DraftPart.OUR_READING);
        if (raised == null) {
            return null;
        }
        ItemGroup group = new ItemGroup("our-reading", "", DraftPart.OUR_READING, raised, raised.size() <= FEW);
        return group.opened(group.open() || (at != null && group.holds(at)));
    }

    /** Closed but for the one that the person was at, or else the first with something to decide. */
    private static List<ItemGroup> sections(List<ShownItem> findings, @Nullable String at) {
        List<List<ShownItem>> runs = new ArrayList<>();
        String heading = null;
        for (ShownItem finding : findings) {
            String section = finding.item().place().section();
            if (!section.equals(heading)) {
                runs.add(new ArrayList<>());
                heading = section;
            }
            runs.get(runs.size() - 1).add(finding);
        }
        List<ItemGroup> groups = new ArrayList<>();
        for (List<ShownItem> run : runs) {
            groups.add(new ItemGroup(
                    "section-" + (groups.size() + 1),
                    run.get(0).item().place().section(),
                    DraftPart.FINDING,
                    run,
                    findings.size() <= SHORT));
        }
        String open = groups.stream()
                .filter(group -> at != null ? group.holds(at) : !group.isDone())
                .findFirst()
                .map(ItemGroup::key)
                .orElse("");
        return groups.stream()
                .map(group -> group.opened(group.open() || group.key().equals(open)))
                .toList();
    }

    /** Findings first, so that they decide how their words look. */
    private static List<PaneMark> marks(
            List<ShownItem> items, List<DraftPassage> passages, List<DraftJudgement> judgements) {
        List<PaneMark> marks = new ArrayList<>();
        items.stream()
                .sorted(Comparator.comparing(ShownItem::isFinding).reversed())
                .map(ShownItem::mark)
                .forEach(marks::add);
        Map<String, Integer> times = new HashMap<>();
        for (DraftPassage passage : passages) {
            String anchor = "read-" + passage.field().field();
            int time = times.merge(anchor, 1, Integer::sum);
            marks.add(new PaneMark(
                    passage.start(), passage.end(), time == 1 ? anchor : anchor + "-" + time, "read", null, null));
        }
        for (int index = 0; index < judgements.size(); index++) {
            DraftJudgement judgement = judgements.get(index);
            if (judgement.start() != null && judgement.end() != null) {
                marks.add(new PaneMark(
                        judgement.start(), judgement.end(), "read-judgement-" + (index + 1), "read", null, null));
            }
        }
        return marks;
    }
}
