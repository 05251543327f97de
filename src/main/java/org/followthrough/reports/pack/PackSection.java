package org.followthrough.reports.pack;

import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Quote;
import org.followthrough.reports.document.Block.Words;

/** One recommendation: what inspectors said, what we did, the proof, the difference made, what is next. */
final class PackSection {

    private final Pack pack;
    private final PackWords words;

    PackSection(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    void addTo(List<Block> blocks, PackRecommendation recommendation) {
        List<PackAction> actions = pack.answering(recommendation);
        blocks.add(new Heading(3, recommendation.reference() + ": " + words.kind(recommendation)));
        said(blocks, recommendation);
        new PackDid(pack, words).addTo(blocks, recommendation, actions);
        if (actions.isEmpty()) {
            return;
        }
        new PackProof(pack, words).addTo(blocks, actions);
        new PackDifference(pack, words).addTo(blocks, recommendation, actions);
        next(blocks, actions);
    }

    private void said(List<Block> blocks, PackRecommendation recommendation) {
        blocks.add(new Heading(4, words.of(recommendation.isLocal() ? "said.local" : "said")));
        blocks.add(new Quote(recommendation.words(), words.source(recommendation)));
        List<PackRecommendation.Behind> others = recommendation.otherPassages();
        if (!others.isEmpty()) {
            blocks.add(Words.note(words.of("behind")));
            others.forEach(behind -> blocks.add(new Quote(behind.words(), words.place(behind))));
        }
    }

    private void next(List<Block> blocks, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("next")));
        var grid = new PackNext(pack, words).of(words.of("next.caption"), actions);
        if (grid.isPresent()) {
            blocks.add(grid.get());
        } else {
            blocks.add(Words.plain(words.of("next.none")));
        }
    }
}
