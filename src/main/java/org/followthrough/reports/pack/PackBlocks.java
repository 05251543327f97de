package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.NewPage;
import org.followthrough.reports.document.Block.Words;

/** The pack as it is read: the front page, each recommendation, the assurance history, and what is missing. */
final class PackBlocks {

    private final Pack pack;
    private final PackWords words;

    PackBlocks(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    List<Block> of(List<PackGap> gaps) {
        List<Block> blocks = new ArrayList<>(new PackFront(pack, words).blocks());
        part(blocks, "inspectors", pack.recommendations(one -> !one.isLocal() && !one.isOurReading()));
        part(blocks, "local", pack.recommendations(PackRecommendation::isLocal));
        part(blocks, "our-reading", pack.recommendations(PackRecommendation::isOurReading));
        if (pack.recommendations().isEmpty()) {
            blocks.add(Words.plain(words.of("nothing")));
        }
        history(blocks);
        missing(blocks, gaps);
        return blocks;
    }

    private void part(List<Block> blocks, String name, List<PackRecommendation> recommendations) {
        if (recommendations.isEmpty()) {
            return;
        }
        blocks.add(new NewPage());
        blocks.add(new Heading(2, words.of("part." + name)));
        blocks.add(Words.note(words.of("part-note." + name)));
        var section = new PackSection(pack, words);
        recommendations.forEach(recommendation -> section.addTo(blocks, recommendation));
    }

    private void history(List<Block> blocks) {
        blocks.add(new NewPage());
        blocks.add(new Heading(2, words.of("history")));
        if (pack.events().isEmpty()) {
            blocks.add(Words.plain(words.of("history.none")));
            return;
        }
        blocks.add(Words.note(words.of("history.about")));
        blocks.add(new Grid(
                words.of("history.caption"),
                List.of(
                        GridColumn.of(words.of("column.action"), 1),
                        GridColumn.of(words.of("column.day"), 2),
                        GridColumn.of(words.of("column.event"), 3),
                        GridColumn.of(words.of("column.why"), 6)),
                pack.events().stream().map(this::row).toList()));
    }

    private GridRow row(PackEvent event) {
        return GridRow.of(
                GridCell.of(event.reference()),
                GridCell.of(words.day(event.on())),
                GridCell.of(GridLine.strong(words.event(event)), GridLine.note(event.by())),
                GridCell.of(event.words()));
    }

    private void missing(List<Block> blocks, List<PackGap> gaps) {
        blocks.add(new Heading(2, words.of("missing")));
        if (gaps.isEmpty()) {
            blocks.add(Words.plain(words.of("missing.none")));
            return;
        }
        blocks.add(Words.note(words.of("missing.about")));
        blocks.add(new Grid(
                words.of("missing.caption"),
                List.of(
                        GridColumn.of(words.of("column.reference"), 3),
                        GridColumn.of(words.of("column.what"), 5),
                        GridColumn.of(words.of("column.wrong"), 4)),
                gaps.stream()
                        .map(gap -> GridRow.of(
                                GridCell.of(gap.reference()), GridCell.of(gap.title()), GridCell.of(gap.why())))
                        .toList()));
    }
}
