package org.followthrough.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/** Turns what was read and what was decided into what is kept: verbatim findings, recommendations, the links between. */
final class Keeping {

    private final Proposal proposal;
    private final Acceptance acceptance;
    private final List<NewFinding> findings = new ArrayList<>();
    private final List<ProposedItem> items;
    private final Map<ItemRef, Set<Integer>> behind = new HashMap<>();

    Keeping(Proposal proposal, Acceptance acceptance) {
        if (acceptance.sentences().size() != proposal.findings().size()) {
            throw new IllegalArgumentException(
                    "There are " + proposal.findings().size() + " sentences, not "
                            + acceptance.sentences().size());
        }
        this.proposal = proposal;
        this.acceptance = acceptance;
        this.items = ProposedItem.of(proposal);
        for (int index = 0; index < proposal.findings().size(); index++) {
            keep(proposal.findings().get(index), acceptance.sentences().get(index));
        }
    }

    List<NewFinding> findings() {
        return List.copyOf(findings);
    }

    List<NewRecommendation> recommendations() {
        return items.stream()
                .filter(item -> acceptance.items().contains(item.ref()))
                .map(this::recommendation)
                .toList();
    }

    private void keep(ReadSentence sentence, Acceptance.Sentence decided) {
        Optional<FindingType> type = decided.type();
        if (type.isEmpty()) {
            return;
        }
        items.stream()
                .filter(item -> item.isTheSentenceAt(sentence.start(), sentence.end()))
                .forEach(item -> standBehind(item.ref()));
        decided.about().ifPresent(this::standBehind);
        findings.add(new NewFinding(
                sentence.section(),
                text(sentence.paragraph()),
                sentence.text(),
                sentence.start(),
                sentence.end(),
                type.get()));
    }

    /** The finding about to be added; a sentence that our reading raised stands behind itself, whatever else it is about. */
    private void standBehind(ItemRef item) {
        behind.computeIfAbsent(item, none -> new TreeSet<>()).add(findings.size());
    }

    private NewRecommendation recommendation(ProposedItem item) {
        Passage passage = item.passage();
        return new NewRecommendation(
                item.kind(),
                passage.text(),
                passage.start(),
                passage.end(),
                null,
                null,
                List.copyOf(behind.getOrDefault(item.ref(), Set.of())));
    }

    private static @Nullable String text(@Nullable Integer paragraph) {
        return paragraph == null ? null : paragraph.toString();
    }
}
