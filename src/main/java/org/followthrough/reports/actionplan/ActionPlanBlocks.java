package org.followthrough.reports.actionplan;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;

/** The action plan as it is read. */
final class ActionPlanBlocks {

    private final PaperWords words;

    ActionPlanBlocks(PaperWords words) {
        this.words = words;
    }

    List<Block> of(ActionPlanPaper paper) {
        List<Block> blocks = new ArrayList<>();
        for (ActionPlanPaper.Part part : paper.parts()) {
            blocks.add(new Block.Heading(
                    2, words.of("reports.part." + part.origin().key())));
            part.sections().forEach(section -> add(section, blocks));
        }
        return blocks;
    }

    private void add(RecommendationSection section, List<Block> blocks) {
        blocks.add(new Block.Heading(3, section.reference() + ": " + section.kind()));
        blocks.add(new Block.Quote(section.words(), section.source().title()));
        blocks.add(new Block.Grid(
                section.reference(),
                List.of(
                        GridColumn.of(words.of("reports.heading.reference"), 1),
                        GridColumn.of(words.of("reports.heading.action"), 6),
                        GridColumn.of(words.of("reports.heading.status"), 3)),
                section.actions().stream().map(ActionPlanBlocks::row).toList()));
    }

    private static GridRow row(ActionLine action) {
        return GridRow.of(
                GridCell.of(action.reference()),
                GridCell.of(action.title()),
                GridCell.of(
                        GridLine.rated(action.rating().colour(), action.rating().because())));
    }
}
