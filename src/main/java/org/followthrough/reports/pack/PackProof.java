package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;
import org.followthrough.reports.pack.PackPiece.Content;

/** The proof of a recommendation: each piece of evidence, what it shows, and which file of the pack it is. */
final class PackProof {

    private final Pack pack;
    private final PackWords words;

    PackProof(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    void addTo(List<Block> blocks, List<PackAction> actions) {
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
        if (content.isTakenAway()) {
            return GridCell.of(GridLine.strong(words.of("taken-away")));
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
}
