package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/**
 * Something that inspectors will look for in the pack and not find, or not as it should be.
 *
 * @param reference of the recommendation, action or piece of evidence
 * @param title what that is called
 * @param why what is wrong with it, in words
 */
record PackGap(Kind kind, String reference, String title, String why) {

    /** What can be wrong, the worst first. */
    enum Kind {
        NO_ACTION,
        HELD_BACK,
        FILE_LOST,
        TAKEN_AWAY,
        NO_EVIDENCE,
        OUT_OF_DATE,
        NOT_ARRIVED,
        NOT_ACCEPTED,
        NO_DIFFERENCE,
        LINK
    }

    /** All that is missing or out of date, the worst first. */
    static List<PackGap> of(Pack pack, PaperWords words) {
        return Stream.of(
                        ofRecommendations(pack, words).stream(),
                        ofActions(pack, words).stream(),
                        ofPieces(pack, words).stream())
                .flatMap(gaps -> gaps)
                .sorted(Comparator.comparing(PackGap::kind))
                .toList();
    }

    private static List<PackGap> ofRecommendations(Pack pack, PaperWords words) {
        return pack.recommendations().stream()
                .filter(recommendation -> pack.answering(recommendation).isEmpty())
                .map(recommendation ->
                        gap(Kind.NO_ACTION, recommendation.reference(), recommendation.words(), null, words))
                .toList();
    }

    private static List<PackGap> ofActions(Pack pack, PaperWords words) {
        List<PackGap> gaps = new ArrayList<>();
        for (PackAction action : pack.actions()) {
            List<PackPiece> proof = pack.proofOf(List.of(action));
            if (action.isGivenUp()) {
                continue;
            }
            if (proof.isEmpty()) {
                gaps.add(gap(
                        Kind.NO_EVIDENCE,
                        action.reference(),
                        action.title(),
                        words.of("components.status." + action.status()),
                        words));
            } else if (proof.stream().noneMatch(PackGap::showsDifference)) {
                gaps.add(gap(Kind.NO_DIFFERENCE, action.reference(), action.title(), null, words));
            }
        }
        return gaps;
    }

    private static boolean showsDifference(PackPiece piece) {
        return piece.proof() != null && piece.proof().showsDifference();
    }

    private static List<PackGap> ofPieces(Pack pack, PaperWords words) {
        return pack.pieces().stream()
                .flatMap(piece -> Stream.ofNullable(ofPiece(piece, pack, words)))
                .toList();
    }

    private static @Nullable PackGap ofPiece(PackPiece piece, Pack pack, PaperWords words) {
        if (piece.isHeldBack()) {
            return gap(Kind.HELD_BACK, piece.reference(), piece.title(), new PackWords(words).found(piece), words);
        }
        if (piece.lostItsFile()) {
            return gap(Kind.FILE_LOST, piece.reference(), piece.title(), null, words);
        }
        if (piece.isTakenAway()) {
            return gap(Kind.TAKEN_AWAY, piece.reference(), piece.title(), null, words);
        }
        if (piece.state() == EvidenceState.REQUESTED) {
            String by = piece.neededBy() == null ? null : words.day(piece.neededBy());
            return gap(Kind.NOT_ARRIVED, piece.reference(), piece.title(), by, words);
        }
        if (piece.state() == EvidenceState.NOT_ACCEPTED) {
            return gap(Kind.NOT_ACCEPTED, piece.reference(), piece.title(), null, words);
        }
        if (piece.outOfDateOn() != null && piece.isOutOfDate(pack.asAt())) {
            return gap(Kind.OUT_OF_DATE, piece.reference(), piece.title(), words.day(piece.outOfDateOn()), words);
        }
        boolean link = piece.content() != null && piece.content().link() != null;
        return link ? gap(Kind.LINK, piece.reference(), piece.title(), null, words) : null;
    }

    private static PackGap gap(Kind kind, String reference, String title, @Nullable String more, PaperWords words) {
        String key = "reports.pack.gap." + kind;
        return new PackGap(kind, reference, title, more == null ? words.of(key) : words.of(key + ".more", more));
    }
}
