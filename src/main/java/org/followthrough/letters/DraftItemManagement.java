package org.followthrough.letters;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.followthrough.findings.FindingType;
import org.followthrough.letters.reading.Stretch;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on the items of a draft. The draft is locked first, so decisions come one after the other and a page that was open
 * for long undoes nothing that it does not name.
 */
@Service
@Transactional
class DraftItemManagement {

    private final LetterDrafts drafts;
    private final DraftItems items;

    DraftItemManagement(LetterDrafts drafts, DraftItems items) {
        this.drafts = drafts;
        this.items = items;
    }

    void accept(LetterDraftId draft, DraftItemId item, Viewer viewer) {
        change(draft, item, viewer, DraftItem::accept);
    }

    void reject(LetterDraftId draft, DraftItemId item, Viewer viewer) {
        change(draft, item, viewer, DraftItem::reject);
    }

    void restore(LetterDraftId draft, DraftItemId item, Viewer viewer) {
        change(draft, item, viewer, DraftItem::restore);
    }

    void takeAs(LetterDraftId draft, DraftItemId item, FindingType type, Viewer viewer) {
        change(draft, item, viewer, found -> found.takeAs(type));
    }

    /**
     * Keeps a correction beside the words, what is printed with them, what it is and which item it stands behind.
     *
     * @throws org.followthrough.shared.StaleVersion when it was changed since the person saw it
     */
    void save(LetterDraftId draft, DraftItemId item, ItemForm form, Viewer viewer) {
        open(draft, viewer);
        DraftItem found = find(draft, item);
        DraftItemId about = form.subject();
        if (about != null) {
            requireListed(draft, about);
        }
        found.correct(form.correction(), form.details(), form.begunFrom());
        found.standBehind(about);
        if (form.type() != null && form.type() != found.type()) {
            found.takeAs(form.type());
        }
    }

    /** Takes every item that begins in these characters and that nobody decided on, as it was read; our own reading is
     * taken one by one. */
    void acceptAll(LetterDraftId draft, DraftPart part, Stretch within, Viewer viewer) {
        open(draft, viewer);
        if (part == DraftPart.OUR_READING) {
            throw new NotAllowedNow("letters.bulk.ours");
        }
        undecided(draft, part, within).forEach(DraftItem::accept);
    }

    /** Takes every finding that begins in these characters and that nobody decided on, as one type. */
    void takeAllAs(LetterDraftId draft, Stretch within, FindingType type, Viewer viewer) {
        open(draft, viewer);
        undecided(draft, DraftPart.FINDING, within).forEach(item -> item.takeAs(type));
    }

    /**
     * Makes two items of one.
     *
     * @param at where in the draft's words the second begins
     * @return the second
     */
    DraftItemId split(LetterDraftId draft, DraftItemId item, int at, Viewer viewer) {
        DraftText text = open(draft, viewer).text();
        DraftItem found = find(draft, item);
        Stretch first = text.trimmed(found.place().start(), at);
        Stretch second = text.trimmed(at, found.place().end());
        if (at < 0) {
            throw new NotAllowedNow("letters.item.split.nowhere");
        }
        if (first.end() == first.start() || second.end() == second.start()) {
            throw new NotAllowedNow("letters.item.changed");
        }
        return items.save(found.splitAt(first.end(), second.start(), text.pageOf(second.start())))
                .id();
    }

    /** Joins an item with the one that follows it in the same part and section. */
    void join(LetterDraftId draft, DraftItemId item, Viewer viewer) {
        DraftText text = open(draft, viewer).text();
        DraftItem found = find(draft, item);
        List<DraftItem> row = items.ofDraft(draft).stream()
                .filter(other -> other.isThere() && other.part() == found.part())
                .filter(other -> other.place().section().equals(found.place().section()))
                .toList();
        int next = row.indexOf(found) + 1;
        if (next == 0 || next == row.size()) {
            throw new NotAllowedNow("letters.item.last");
        }
        found.join(row.get(next), corrected(text, found, row.get(next)));
    }

    /**
     * Adds passages of the letter, each as one item; where the part has one in the same place, it is taken again.
     *
     * @return the first of them
     */
    DraftItemId add(LetterDraftId draft, DraftPart part, FindingType type, List<Stretch> passages, Viewer viewer) {
        DraftText text = open(draft, viewer).text();
        List<DraftItem> all = items.ofDraft(draft);
        List<DraftItem> added = passages.stream()
                .map(passage -> text.trimmed(passage.start(), passage.end()))
                .filter(passage -> passage.end() > passage.start())
                .map(passage -> there(all, part, passage, type, () -> place(text, all, passage), draft))
                .toList();
        if (added.isEmpty()) {
            throw new NotAllowedNow("letters.add.nothing");
        }
        items.saveAll(added);
        return added.get(0).id();
    }

    private static DraftItem there(
            Collection<DraftItem> all,
            DraftPart part,
            Stretch passage,
            FindingType type,
            Supplier<DraftPlace> place,
            LetterDraftId draft) {
        return all.stream()
                .filter(item -> item.isThere() && item.part() == part)
                .filter(item ->
                        item.place().start() == passage.start() && item.place().end() == passage.end())
                .findFirst()
                .map(item -> taken(item, type))
                .orElseGet(() -> DraftItem.add(draft, part, place.get(), type));
    }

    private static DraftItem taken(DraftItem item, FindingType type) {
        item.accept();
        item.takeAs(type);
        return item;
    }

    /** Under the heading of the finding before it, or else of the first one after it. */
    private static DraftPlace place(DraftText text, List<DraftItem> all, Stretch passage) {
        List<DraftItem> findings =
                all.stream().filter(item -> item.part() == DraftPart.FINDING).toList();
        int before = (int) findings.stream()
                .filter(item -> item.place().start() <= passage.start())
                .count();
        String section = findings.isEmpty()
                ? ""
                : findings.get(Math.max(0, before - 1)).place().section();
        return new DraftPlace(passage.start(), passage.end(), text.pageOf(passage.start()), section, null);
    }

    /** A correction of either goes on beside the words of both. */
    private static @Nullable String corrected(DraftText text, DraftItem first, DraftItem second) {
        return first.correction() == null && second.correction() == null
                ? null
                : said(text, first) + " " + said(text, second);
    }

    private static String said(DraftText text, DraftItem item) {
        String correction = item.correction();
        return correction == null
                ? text.shown(item.place().start(), item.place().end())
                : correction;
    }

    private List<DraftItem> undecided(LetterDraftId draft, DraftPart part, Stretch within) {
        return items.ofDraft(draft).stream()
                .filter(item -> item.isThere() && item.part() == part)
                .filter(item -> !item.state().isDecided())
                .filter(item ->
                        item.place().start() >= within.start() && item.place().start() <= within.end())
                .toList();
    }

    private void change(LetterDraftId draft, DraftItemId item, Viewer viewer, Consumer<DraftItem> verb) {
        open(draft, viewer);
        verb.accept(find(draft, item));
    }

    private LetterDraft open(LetterDraftId id, Viewer viewer) {
        LetterDraft draft =
                drafts.findByIdAndPutInByAndDiscardedAtIsNull(id, viewer.id()).orElseThrow(() -> NotFound.of(id));
        draft.requireOpen();
        return draft;
    }

    private void requireListed(LetterDraftId draft, DraftItemId about) {
        if (find(draft, about).part() == DraftPart.FINDING) {
            throw NotFound.of(about);
        }
    }

    private DraftItem find(LetterDraftId draft, DraftItemId item) {
        return items.findByIdAndDraft(item, draft).orElseThrow(() -> NotFound.of(item));
    }
}
