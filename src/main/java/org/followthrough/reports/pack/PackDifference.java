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

    void addTo(List<Block> blocks, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("difference")));
        int before = blocks.size();
        for (PackAction action : actions) {
            if (action.impact() != null) {
                blocks.add(Words.plain(words.of("impact", action.reference(), action.impact())));
            } else if (action.heard() != null && action.heard().changed() != null) {
                blocks.add(Words.plain(
                        words.of("changed", action.reference(), action.heard().changed())));
            }
        }
        List<PackMeasure> measures = pack.speakingFor(actions);
        if (!measures.isEmpty()) {
            blocks.add(new PackMeasureGrid(words).of(words.of("difference.measures"), measures, pack.asAt()));
        }
        List<String> young = pack.proofOf(actions).stream()
                .filter(PackDifference::isVoice)
                .map(piece -> words.of(
                        "voice", piece.reference(), piece.title(), Objects.requireNonNullElse(piece.shows(), "")))
                .toList();
        if (!young.isEmpty()) {
            blocks.add(Words.note(words.of("voices")));
            blocks.add(new Points(young));
        }
        if (blocks.size() == before) {
            blocks.add(Words.plain(words.of("difference.none")));
        }
    }

    private static boolean isVoice(PackPiece piece) {
        return piece.proof() == Proof.VOICE;
    }
}
