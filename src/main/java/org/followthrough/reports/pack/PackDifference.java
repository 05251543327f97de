package org.followthrough.reports.pack;

import java.util.List;
import java.util.Objects;
import org.followthrough.evidence.Proof;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Points;
import org.followthrough.reports.document.Block.Words;

/** The difference that was made: what people said at sign-off, what the measures say, what young people say. */
final class PackDifference {

    private final Pack pack;
    private final PackWords words;

    PackDifference(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    void addTo(List<Block> blocks, PackRecommendation recommendation, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("difference")));
        int before = blocks.size();
        actions.forEach(action -> told(blocks, action));
        measured(blocks, recommendation, pack.speakingFor(actions));
        voiced(blocks, pack.proofOf(actions));
        if (blocks.size() == before) {
            blocks.add(Words.plain(words.of("difference.none")));
        }
    }

    private void told(List<Block> blocks, PackAction action) {
        if (action.impact() != null) {
            blocks.add(Words.plain(words.of("impact", action.reference(), action.impact())));
        } else if (action.heard() != null && action.heard().changed() != null) {
            blocks.add(Words.plain(
                    words.of("changed", action.reference(), action.heard().changed())));
        }
    }

    private void measured(List<Block> blocks, PackRecommendation recommendation, List<PackMeasure> measures) {
        if (!measures.isEmpty()) {
            blocks.add(new PackMeasureGrid(words).of(words.of("difference.measures"), measures, pack.asAt()));
            blocks.addAll(new PackCharts(pack, words).of(recommendation, measures));
        }
    }

    private void voiced(List<Block> blocks, List<PackPiece> proof) {
        List<String> young = proof.stream()
                .filter(piece -> piece.proof() == Proof.VOICE)
                .map(piece -> words.of(
                        "voice", piece.reference(), piece.title(), Objects.requireNonNullElse(piece.shows(), "")))
                .toList();
        if (!young.isEmpty()) {
            blocks.add(Words.note(words.of("voices")));
            blocks.add(new Points(young));
        }
    }
}
