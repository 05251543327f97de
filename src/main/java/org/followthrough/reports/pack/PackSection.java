package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.evidence.Proof;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Quote;
import org.followthrough.reports.document.Block.Words;
import org.followthrough.reports.pack.PackPiece.Content;

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
        did(blocks, recommendation, actions);
        if (actions.isEmpty()) {
            return;
        }
        proof(blocks, actions);
        difference(blocks, recommendation, actions);
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

    private void did(List<Block> blocks, PackRecommendation recommendation, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("did")));
        if (recommendation.outcome() != null) {
            blocks.add(Words.plain(words.of("outcome", recommendation.outcome())));
        }
        PackRecommendation.LeaderSaid leader = recommendation.leader();
        if (leader != null) {
            blocks.add(Words.plain(words.of("leader", leader.by(), words.day(leader.on()), leader.words())));
        }
        if (actions.isEmpty()) {
            blocks.add(Words.plain(words.of("did.none")));
            return;
        }
        blocks.add(new Grid(
                words.of("did.caption", recommendation.reference()),
                List.of(
                        GridColumn.of(words.of("column.action"), 1),
                        GridColumn.of(words.of("column.what"), 6),
                        GridColumn.of(words.of("column.lead"), 3),
                        GridColumn.of(words.of("column.standing"), 3)),
                actions.stream().map(this::row).toList()));
    }

    private GridRow row(PackAction action) {
        return GridRow.of(
                GridCell.of(action.reference()),
                new GridCell(what(action)),
                GridCell.of(action.lead()),
                new GridCell(standing(action)));
    }

    private List<GridLine> what(PackAction action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.strong(action.title()));
        PackAction.Heard heard = action.heard();
        if (heard != null) {
            lines.add(GridLine.labelled(words.of("heard", words.day(heard.on())), heard.words()));
        }
        return lines;
    }

    private List<GridLine> standing(PackAction action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(words.rating(action, pack.asAt()));
        lines.add(GridLine.of(words.status(action)));
        lines.add(GridLine.labelled(words.of("due"), words.day(action.basis().dueOn())));
        if (action.extended()) {
            lines.add(GridLine.labelled(words.of("due.original"), words.day(action.originalDue())));
        }
        return lines;
    }

    private void proof(List<Block> blocks, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("proof")));
        List<PackPiece> proof = pack.proofOf(actions);
        if (proof.isEmpty()) {
            blocks.add(Words.plain(words.of("proof.none")));
            return;
        }
        blocks.add(new Grid(
                words.of("proof.caption"),
                List.of(
                        GridColumn.of(words.of("column.piece"), 2),
                        GridColumn.of(words.of("column.shows"), 5),
                        GridColumn.of(words.of("column.kind"), 2),
                        GridColumn.of(words.of("column.file"), 5)),
                proof.stream().map(this::row).toList()));
    }

    private GridRow row(PackPiece piece) {
        return GridRow.of(
                GridCell.of(piece.reference()), new GridCell(shows(piece)), new GridCell(kind(piece)), file(piece));
    }

    private static List<GridLine> shows(PackPiece piece) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.strong(piece.title()));
        if (piece.shows() != null && !piece.shows().isBlank()) {
            lines.add(GridLine.of(piece.shows()));
        }
        return lines;
    }

    private List<GridLine> kind(PackPiece piece) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.of(words.proof(piece)));
        if (piece.datedOn() != null) {
            lines.add(GridLine.note(words.day(piece.datedOn())));
        }
        if (piece.content() != null && piece.content().relied()) {
            lines.add(GridLine.note(words.of("relied")));
        }
        if (piece.isOutOfDate(pack.asAt())) {
            lines.add(GridLine.strong(words.of("out-of-date", words.day(Objects.requireNonNull(piece.outOfDateOn())))));
        }
        return lines;
    }

    private GridCell file(PackPiece piece) {
        Content content = piece.content();
        if (content == null) {
            return GridCell.of("");
        }
        Attachment file = content.file();
        if (file == null) {
            return GridCell.of(GridLine.labelled(words.of("link"), String.valueOf(content.link())));
        }
        if (piece.isHeldBack()) {
            return GridCell.of(GridLine.strong(words.of("held-back")));
        }
        return content.kept()
                ? GridCell.of(GridLine.of(file.path()), GridLine.note(words.of("sha256", file.sha256())))
                : GridCell.of(GridLine.strong(words.of("lost")), GridLine.note(words.of("sha256", file.sha256())));
    }

    private void difference(List<Block> blocks, PackRecommendation recommendation, List<PackAction> actions) {
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
            blocks.addAll(new PackCharts(pack, words).of(recommendation, measures));
        }
        List<String> young = pack.proofOf(actions).stream()
                .filter(PackSection::isVoice)
                .map(piece -> words.of(
                        "voice", piece.reference(), piece.title(), Objects.requireNonNullElse(piece.shows(), "")))
                .toList();
        if (!young.isEmpty()) {
            blocks.add(Words.note(words.of("voices")));
            blocks.add(new Block.Points(young));
        }
        if (blocks.size() == before) {
            blocks.add(Words.plain(words.of("difference.none")));
        }
    }

    private static boolean isVoice(PackPiece piece) {
        return piece.proof() == Proof.VOICE;
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
