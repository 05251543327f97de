package org.followthrough.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<ItemRef, List<Integer>> behind = new HashMap<>();

    Keeping(Proposal proposal, Acceptance acceptance) {
        if (acceptance.sentences().size() != proposal.findings().size()) {
            throw new IllegalArgumentException(
                    "There are " + proposal.findings().size() + " sentences, not "
                            + acceptance.sentences().size());
        }
        this.proposal = proposal;
        this.acceptance = acceptance;
        for (int index = 0; index < proposal.findings().size(); index++) {
            keep(proposal.findings().get(index), acceptance.sentences().get(index));
        }
    }

    List<NewFinding> findings() {
        return List.copyOf(findings);
    }

    List<NewRecommendation> recommendations() {
        return ProposedItem.of(proposal).stream()
                .filter(item -> acceptance.items().contains(item.ref()))
                .map(this::recommendation)
                .toList();
    }

    private void keep(ReadSentence sentence, Acceptance.Sentence decided) {
        Optional<FindingType> type = decided.type();
        if (type.isEmpty()) {
            return;
        }
        decided.about()
                .ifPresent(item ->
                        behind.computeIfAbsent(item, none -> new ArrayList<>()).add(findings.size()));
        findings.add(new NewFinding(
                sentence.section(),
                text(sentence.paragraph()),
                sentence.text(),
                sentence.start(),
                sentence.end(),
                type.get()));
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
                behind.getOrDefault(item.ref(), List.of()));
    }

    private static @Nullable String text(@Nullable Integer paragraph) {
        return paragraph == null ? null : paragraph.toString();
    }
}
