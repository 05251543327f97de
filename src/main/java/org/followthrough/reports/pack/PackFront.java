package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ActionStatus;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.Figures;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Points;
import org.followthrough.reports.document.Block.Words;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the three questions of the annual conversation, which are what do you know about the quality and impact
 * of practice, how do you know it, and what are your plans.
 */
final class PackFront {

    private final Pack pack;
    private final PackWords words;

    PackFront(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.of("front")));
        blocks.add(Words.note(words.of("front.about")));
        blocks.add(new Heading(3, words.of("front.know")));
        know(blocks);
        blocks.add(new Heading(3, words.of("front.how")));
        how(blocks);
        blocks.add(new Heading(3, words.of("front.plans")));
        plans(blocks);
        return blocks;
    }

    private void know(List<Block> blocks) {
        blocks.add(new Figures(List.of(
                figure(
                        pack.recommendations(one -> !one.isLocal() && !one.isOurReading())
                                .size(),
                        "front.asked",
                        null),
                figure(done(), "front.done", words.of("front.of", open() + done())),
                figure(
                        pack.actions().stream()
                                .filter(one -> one.status() == ActionStatus.EMBEDDED)
                                .count(),
                        "front.embedded",
                        null))));
        judgements(blocks);
        List<PackMeasure> measures = pack.measures();
        if (measures.isEmpty()) {
            blocks.add(Words.plain(words.of("front.no-measures")));
        } else {
            blocks.add(new PackMeasureGrid(words).of(words.of("front.measures"), measures, pack.asAt()));
        }
    }

    private void judgements(List<Block> blocks) {
        List<PackJudgement> judged =
                pack.judgements().stream().filter(one -> one.area() != null).toList();
        if (judged.isEmpty()) {
            blocks.add(Words.plain(words.of("front.no-judgements")));
            return;
        }
        blocks.add(new Grid(
                words.of("front.judgements"),
                List.of(
                        GridColumn.of(words.of("column.inspection"), 4),
                        GridColumn.of(words.of("column.area"), 5),
                        GridColumn.of(words.of("column.grade"), 3)),
                judged.stream()
                        .map(one -> GridRow.of(
                                GridCell.of(one.inspection() + ", " + words.day(one.on())),
                                GridCell.of(orEmpty(one.area())),
                                GridCell.of(orEmpty(one.grade()))))
                        .toList()));
    }

    private void how(List<Block> blocks) {
        List<PackPiece> proof = pack.proof();
        blocks.add(new Figures(List.of(
                figure(proof.size(), "front.pieces", null),
                figure(ofKind(proof, Proof.IMPACT), "front.impact", null),
                figure(ofKind(proof, Proof.VOICE), "front.voice", null),
                figure(pack.times("held"), "front.held", words.of("front.not-held", pack.times("did-not-hold"))))));
        blocks.add(new Points(List.of(
                words.of("front.sign-offs", pack.times("signed-off"), pack.times("returned")),
                words.of("front.reopened", pack.times("undone"), pack.times("reopened")),
                words.of("front.readings", pack.measures().size(), readings()))));
    }

    private void plans(List<Block> blocks) {
        blocks.add(new Points(List.of(
                words.of("front.open", open(), overdue()),
                words.of("front.checks", checksAhead()),
                words.of("front.unanswered", unanswered()))));
        new PackNext(pack, words).of(words.of("front.next"), pack.actions()).ifPresent(blocks::add);
    }

    private Figure figure(long number, String key, @Nullable String note) {
        return new Figure(String.valueOf(number), words.of(key), note, null);
    }

    private long open() {
        return pack.actions().stream().filter(one -> one.status().isOpen()).count();
    }

    private long done() {
        return pack.actions().stream().filter(one -> one.status().isDone()).count();
    }

    private long overdue() {
        return pack.actions().stream()
                .filter(one -> one.basis().isOverdue(pack.asAt()))
                .count();
    }

    private long checksAhead() {
        return pack.actions().stream()
                .filter(one -> one.ahead().checkOn() != null)
                .count();
    }

    private long unanswered() {
        return pack.recommendations().stream()
                .filter(one -> pack.answering(one).isEmpty())
                .count();
    }

    private int readings() {
        return pack.measures().stream()
                .mapToInt(one -> one.row().readings().size())
                .sum();
    }

    private static long ofKind(List<PackPiece> proof, Proof kind) {
        return proof.stream().filter(piece -> piece.proof() == kind).count();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
