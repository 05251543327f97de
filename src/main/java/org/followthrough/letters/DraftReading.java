package org.followthrough.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.followthrough.findings.FindingType;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.RaisedNeed;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Turns what was read of a letter into the items of its draft, each pointing at its words. */
final class DraftReading {

    private final LetterDraftId draft;
    private final Proposal proposal;
    private final List<DraftItem> items = new ArrayList<>();

    DraftReading(LetterDraftId draft, Proposal proposal) {
        this.draft = draft;
        this.proposal = proposal;
    }

    /** In an order in which each item comes after those it is about. */
    List<DraftItem> items() {
        list(DraftPart.PRIORITY_ACTION, proposal.priorityActions());
        list(DraftPart.IMPROVEMENT, proposal.improvements());
        list(DraftPart.REQUIREMENT, proposal.requirements());
        list(DraftPart.RECOMMENDATION, proposal.recommendations());
        List<DraftItem> listed = List.copyOf(items);
        proposal.raisedFromText().forEach(this::raise);
        Threads threads = new Threads(
                allListed().stream().map(ReadItem::folded).toList(),
                proposal.findings().stream().map(ReadSentence::folded).toList());
        for (ReadSentence sentence : proposal.findings()) {
            DraftItem finding = finding(sentence);
            OptionalInt about = threads.about(sentence.folded());
            about.ifPresent(index -> finding.standBehind(listed.get(index).id()));
            items.add(finding);
        }
        return List.copyOf(items);
    }

    private List<ReadItem> allListed() {
        List<ReadItem> all = new ArrayList<>(proposal.priorityActions());
        all.addAll(proposal.improvements());
        all.addAll(proposal.requirements());
        all.addAll(proposal.recommendations());
        return all;
    }

    private void list(DraftPart part, List<ReadItem> read) {
        for (ReadItem item : read) {
            DraftPlace place = new DraftPlace(item.start(), item.end(), item.page(), "", null);
            items.add(DraftItem.listed(draft, part, place, details(item)));
        }
    }

    private static PrintedDetails details(ReadItem item) {
        return new PrintedDetails(
                folded(item.frameworkReference()),
                folded(item.responsibleBody()),
                folded(item.regulation()),
                value(item.due()));
    }

    private void raise(RaisedNeed need) {
        items.add(DraftItem.raised(draft, place(need.sentence()), need.reason().name(), need.cue()));
    }

    private DraftItem finding(ReadSentence sentence) {
        return DraftItem.finding(
                draft, place(sentence), FindingType.valueOf(sentence.type().name()), sentence.cue());
    }

    private static DraftPlace place(ReadSentence sentence) {
        Integer paragraph = sentence.paragraph();
        return new DraftPlace(
                sentence.start(),
                sentence.end(),
                sentence.page(),
                sentence.section(),
                paragraph == null ? null : paragraph.toString());
    }

    private static @Nullable String folded(@Nullable Passage passage) {
        return passage == null ? null : passage.folded();
    }

    private static <T> @Nullable T value(@Nullable Read<T> read) {
        return read == null ? null : read.value();
    }
}
