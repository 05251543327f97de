package org.followthrough.letters;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.RaisedNeed;
import org.followthrough.letters.reading.ReadItem;

/** Something a letter asks for, proposed as a recommendation, with its place in the letter. */
record ProposedItem(ItemRef ref, RecommendationKind kind, Passage passage) {

    /** All items of a letter: what needs priority, what needs to improve, then what only its body says. */
    static List<ProposedItem> of(Proposal proposal) {
        return Stream.of(
                        items(
                                ItemRef.Source.PRIORITY,
                                RecommendationKind.PRIORITY_ACTION,
                                passages(proposal.priorityActions())),
                        items(
                                ItemRef.Source.IMPROVEMENT,
                                RecommendationKind.AREA_FOR_IMPROVEMENT,
                                passages(proposal.improvements())),
                        items(
                                ItemRef.Source.TEXT,
                                RecommendationKind.OUR_READING,
                                proposal.raisedFromText().stream()
                                        .map(RaisedNeed::sentence)
                                        .map(sentence -> sentence.passage())
                                        .toList()))
                .flatMap(items -> items)
                .toList();
    }

    private static List<Passage> passages(List<ReadItem> items) {
        return items.stream().map(ReadItem::passage).toList();
    }

    private static Stream<ProposedItem> items(ItemRef.Source source, RecommendationKind kind, List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .mapToObj(index -> new ProposedItem(new ItemRef(source, index), kind, passages.get(index)));
    }

    /** Whether this sentence of the findings is where our reading took the item from. */
    boolean isTheSentenceAt(int start, int end) {
        return ref.source() == ItemRef.Source.TEXT && passage.start() == start && passage.end() == end;
    }

    boolean isOurReading() {
        return ref.source() == ItemRef.Source.TEXT;
    }
}
